import type { Card, Cards } from 'content-schemas/card.ts';
import type { Project } from 'content-schemas/documents/project.ts';
import { describe, expect, it } from 'vitest';
import { projectFacts, projectPeriods } from '../../../site/views/projectFacts.ts';

const facts: Project['facts'] = {
  _id: 'project-1',
  language: 'et',
  kinds: ['network'],
  country: 'EE',
  runBy: { ref: 'sev' },
  status: 'completed',
  periods: [
    { from: '2016-08-01', until: '2016-12-12' },
    { from: '2015-09-01', until: undefined },
  ],
  partners: [],
  funders: [
    {
      organisation: { ref: 'ministry' },
      programme: { et: 'Strateegiline partnerlus', lt: undefined, en: undefined },
    },
  ],
  gatherings: [],
  outputs: [],
  topics: [],
  demo: false,
};
const organisation = (id: string, text: string): Card => ({
  type: 'organisation',
  id,
  lang: 'en',
  title: { text, lang: 'et' },
  href: `/en/members/${id}/`,
  demo: false,
  memberships: [],
});
const cards: Cards = {
  sev: organisation('sev', 'Sotsiaalsete Ettevõtete Võrgustik'),
  ministry: organisation('ministry', 'Siseministeerium'),
};

describe('projectFacts', () => {
  it('puts a funder’s programme below the funder, in the language in which it is written', () => {
    const rows = projectFacts({ facts }, cards, 'en');
    expect(rows.find(({ label }) => label === 'Funders')?.values).toEqual([
      {
        text: 'Siseministeerium',
        lang: 'et',
        href: '/en/members/ministry/',
        note: { text: 'Strateegiline partnerlus', lang: 'et' },
      },
    ]);
  });

  it('leaves out what a project does not have', () => {
    const labels = projectFacts({ facts }, cards, 'en').map(({ label }) => label);
    expect(labels).toEqual(['Status', 'Country', 'Run by', 'Funders']);
  });
});

describe('projectPeriods', () => {
  it('puts periods in the order of time and into words, open ones too', () => {
    expect(projectPeriods({ facts }, 'en')).toEqual([
      { start: '2015-09-01', end: undefined, text: 'since 1\u00a0September 2015' },
      {
        start: '2016-08-01',
        end: '2016-12-12',
        text: '1\u00a0August\u00a0– 12\u00a0December 2016',
      },
    ]);
  });
});
