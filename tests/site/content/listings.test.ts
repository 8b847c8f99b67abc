import { describe, expect, it } from 'vitest';

import { listings, narrowed } from '../../../site/content/cards/listings.ts';
import { libraryOf, type Written } from './libraryOf.ts';
import { organisation, settings, training, translation } from './sampleDocuments.ts';

const [session] = training.sessions;
const on = (id: string, day: string | undefined, state = 'open'): Written => ({
  ...training,
  _id: id,
  title: id,
  slug: { _type: 'slug', current: id },
  sessions:
    day === undefined
      ? []
      : [{ ...session, start: `${day}T08:00:00Z`, end: `${day}T14:00:00Z`, state }],
});

describe('listings', () => {
  it('tell coming, undated and past trainings apart, the soonest and the latest first', async () => {
    const library = await libraryOf([
      settings,
      organisation,
      on('later', '2027-05-01'),
      on('soon', '2027-03-02'),
      on('undated', undefined),
      on('long-ago', '2026-01-01'),
      on('lately', '2027-02-01'),
      on('cancelled', '2027-04-01', 'cancelled'),
    ]);
    const ids = (name: 'upcomingTrainings' | 'undatedTrainings' | 'pastTrainings') =>
      listings[name]('et', library).cards.map(({ id }) => id);
    expect(ids('upcomingTrainings')).toEqual(['soon', 'later']);
    expect(ids('undatedTrainings')).toEqual(['undated']);
    expect(ids('pastTrainings')).toEqual(['lately', 'long-ago', 'cancelled']);
  });

  it('show only the language of the page, and count what others have', async () => {
    const library = await libraryOf([
      settings,
      organisation,
      training,
      translation,
      on('b', '2027-05-01'),
    ]);
    const english = listings.upcomingTrainings('en', library);
    expect(english.cards.map(({ href }) => href)).toEqual(['/en/trainings/participation/']);
    expect(english.elsewhere).toEqual([{ lang: 'et', count: 1, href: '/et/koolitused/' }]);
    const lithuanian = listings.upcomingTrainings('lt', library);
    expect(lithuanian.cards).toEqual([]);
    expect(lithuanian.elsewhere).toEqual([{ lang: 'et', count: 2, href: '/et/koolitused/' }]);
  });

  it('name each organisation once: coalitions, their members, and the rest', async () => {
    const named = (id: string, name: string, coalition?: string): Written => ({
      ...organisation,
      _id: id,
      name: { et: name },
      slug: { _type: 'slug', current: id },
      memberships: coalition
        ? [{ _key: 'a', _type: 'membership', coalition: { _ref: coalition }, kind: 'member' }]
        : [],
    });
    const library = await libraryOf([
      settings,
      named('organisation-a', 'Koda', 'network'),
      named('member', 'Liige', 'organisation-a'),
      named('network', 'Võrgustik'),
      named('elsewhere', 'Mujal', 'network'),
    ]);
    const ids = (name: 'coalitions' | 'members' | 'otherOrganisations') =>
      listings[name]('et', library).cards.map(({ id }) => id);
    expect(ids('coalitions')).toEqual(['organisation-a']);
    expect(ids('members')).toEqual(['member']);
    expect(ids('otherOrganisations')).toEqual(['elsewhere', 'network']);
  });

  it('order organisations by the alphabet of the page', async () => {
    const named = (id: string, name: string): Written => ({
      ...organisation,
      _id: id,
      name: { et: name },
      slug: { _type: 'slug', current: id },
    });
    const library = await libraryOf([
      { ...settings, coalitions: [{ ...settings.coalitions[0], organisation: { _ref: 'a' } }] },
      ...[
        named('a', 'Õnn'),
        named('b', 'Zoo'),
        named('c', 'Tartu'),
        named('d', 'Ümar'),
        named('e', 'Vana'),
      ],
    ]);
    const names = listings.organisations('et', library).cards.map(({ title }) => title.text);
    expect(names).toEqual(['Zoo', 'Tartu', 'Vana', 'Õnn', 'Ümar']);
  });
});

describe('narrowed', () => {
  it('keeps one country and as many cards as asked', async () => {
    const library = await libraryOf([settings, organisation, training, on('b', '2027-05-01')]);
    const all = listings.trainings('et', library);
    expect(narrowed(all, { country: 'LT' }).cards).toEqual([]);
    expect(narrowed(all, { limit: 1 }).cards).toHaveLength(1);
  });
});
