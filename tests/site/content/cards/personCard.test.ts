import { describe, expect, it } from 'vitest';

import { personCard } from '../../../../site/content/cards/personCard.ts';

const text = (et: string) => ({ et, lt: undefined, en: undefined });
const picture = (consentUntil: string | undefined) => ({
  asset: 'image-abc-800x800-png',
  crop: undefined,
  alt: text('Koolitaja tahvli ees'),
  credit: text('Näide'),
  shows: 'person' as const,
  consentUntil,
});
const portraitOn = (day: string, consentUntil: string | undefined) =>
  personCard(
    { role: undefined, picture: picture(consentUntil) },
    'lt',
    new Date(`${day}T12:00:00Z`),
  ).portrait;

describe('personCard', () => {
  it('shows a portrait until the last day of the consent, and not one day longer', () => {
    expect(portraitOn('2027-03-14', '2027-03-14')?.alt).toEqual({
      text: 'Koolitaja tahvli ees',
      lang: 'et',
    });
    expect(portraitOn('2027-03-15', '2027-03-14')).toBeUndefined();
  });

  it('does without a picture and without a role', () => {
    expect(personCard({ role: undefined, picture: undefined }, 'et', new Date())).toEqual({
      type: 'person',
      role: undefined,
      portrait: undefined,
    });
  });
});
