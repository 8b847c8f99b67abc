import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import type { Card } from 'content-schemas/card.ts';
import type { Organisation } from 'content-schemas/documents/organisation.ts';
import { describe, expect, it } from 'vitest';

import { sampleFrame } from '../../../site/gallery/sampleFrame.ts';
import OrganisationView from '../../../site/views/OrganisationView.astro';

const inLithuanian = (lt: string) => ({ et: undefined, lt, en: undefined });
const name =
  'Nebeprisikiškiakopūsteliaujančiųjų vaikų ir šeimų pagalbos organizacijų susivienijimas „Kartu už kiekvieno vaiko teisę augti saugioje, mylinčioje ir palaikančioje šeimoje“, jungiantis savivaldybes';
const organisation = (id: string, title: string): Card => ({
  ...{ type: 'organisation', id, lang: 'lt', href: `/lt/nariai/${id}/` },
  ...{ title: { text: title, lang: 'lt' }, demo: false, memberships: [] },
});
const umbrella: Organisation = {
  ...{ _id: 'umbrella', _type: 'organisation', _updatedAt: '2026-11-25T00:00:00Z' },
  ...{ name: inLithuanian(name), slug: 'sketis', country: 'LT' },
  ...{
    website: undefined,
    logo: undefined,
    shortName: undefined,
    about: undefined,
    formerSlugs: [],
  },
  memberships: [
    { coalition: { ref: 'coalition' }, kind: 'umbrella', branches: 45, since: '2005-03-01' },
  ],
};

async function shown(document: Organisation, mentions: readonly Card[]) {
  const container = await AstroContainer.create({
    astroConfig: { site: 'https://koda.example' },
  });
  const html = await container.renderToString(OrganisationView, {
    props: {
      frame: sampleFrame('lt', name, 'members'),
      page: {
        ...{ document, mentions, contacts: {}, lists: {}, accounts: {} },
        cards: { coalition: organisation('coalition', 'Konfederacija') },
      },
    },
  });
  return load(html);
}

describe('OrganisationView', () => {
  it('says of an umbrella member how many branches it has, and which', async () => {
    const $ = await shown(umbrella, [organisation('a', 'Alytaus skyrius')]);
    const facts = $('.index-card dd')
      .toArray()
      .map((dd) => $(dd).text().trim());
    expect(facts).toContain('Skėtinė organizacija, 45 padaliniai');
    expect($('main h2').first().text()).toBe('Padaliniai');
    expect($('main a[href="/lt/nariai/a/"]').text().trim()).toBe('Alytaus skyrius');
    expect($('h1').text().trim().replaceAll('\u00ad', '')).toHaveLength(name.length);
  });

  it('calls the members of another organisation members, and does without any', async () => {
    const member = { ...umbrella, memberships: [] };
    const $ = await shown(member, [organisation('a', 'Alytaus skyrius')]);
    expect($('main h2').first().text()).toBe('Nariai');
    const alone = await shown(member, []);
    expect(alone('main .mentions').length).toBe(0);
  });
});
