import { describe, expect, it } from 'vitest';

import { trainingData } from '../../../../site/seo/structuredData/trainingData.ts';
import { libraryOf } from '../../content/libraryOf.ts';
import { organisation, settings, training } from '../../content/sampleDocuments.ts';

const [first] = training.sessions;
const second = {
  ...first,
  _key: 's2',
  start: '2027-07-11T08:00:00Z',
  end: '2027-07-11T14:00:00Z',
  state: 'cancelled',
};

async function dataOf(kind: string, registrationIsOpen = true) {
  const registration = 'https://register.example/';
  const organisers = [{ _key: 'o1', _type: 'reference', _ref: organisation._id }];
  const seminar = { ...training, kind, registration, organisers, sessions: [first, second] };
  const { documents } = await libraryOf([settings, organisation, seminar]);
  const [document] = documents.training;
  if (document === undefined) throw new Error('The training was refused.');
  return trainingData({
    ...{ document, cards: {}, contacts: {}, lists: {}, withheld: [], accounts: {}, mentions: [] },
    sessions: document.facts.sessions.map((session) => ({ session })),
    registrationIsOpen,
    place: {
      locale: 'et',
      href: '/et/koolitused/seminar/',
      site: { origin: 'https://koda.example', name: 'Koda', publishers: [] },
    },
  });
}

describe('trainingData', () => {
  it.each(['seminar', 'conference'])('makes an event of each session of a %s', async (kind) => {
    const events = await dataOf(kind);
    expect(events).toMatchObject([
      {
        '@type': 'EducationEvent',
        '@id': 'https://koda.example/et/koolitused/seminar/#thing-1',
        name: 'Kaasamise koolitus',
        startDate: '2027-03-11T10:00:00+02:00',
        eventStatus: 'https://schema.org/EventScheduled',
        location: [{ '@type': 'Place', address: { addressRegion: 'Tartu maakond' } }],
        offers: { url: 'https://register.example/', availability: 'https://schema.org/InStock' },
      },
      {
        '@type': 'EducationEvent',
        '@id': 'https://koda.example/et/koolitused/seminar/#thing-2',
        startDate: '2027-07-11T11:00:00+03:00',
        eventStatus: 'https://schema.org/EventCancelled',
      },
    ]);
    expect(events[1]).not.toHaveProperty('offers');
  });

  it('offers no seat once registration is over', async () => {
    const [event] = await dataOf('seminar', false);
    expect(event).not.toHaveProperty('offers');
  });

  it('makes one course of a training, with its sessions inside', async () => {
    expect(await dataOf('training')).toMatchObject([
      { '@type': 'Course', hasCourseInstance: [{ courseMode: 'Onsite' }, {}] },
    ]);
  });
});
