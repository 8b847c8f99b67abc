import { describe, expect, it } from 'vitest';

import { personCard } from '../../../../site/content/cards/personCard.ts';

const text = (et: string) => ({ et, lt: undefined, en: undefined });

describe('personCard', () => {
  it('says in which language a portrait is described', () => {
    const picture = {
      asset: 'image-abc-800x800-png',
      crop: { left: 0, top: 0, right: 0, bottom: 0 },
      isSmall: true,
      alt: text('Koolitaja tahvli ees'),
      credit: text('Näide'),
      shows: 'person' as const,
      consentUntil: undefined,
    };
    expect(personCard({ role: undefined, picture }, undefined, 'lt').portrait?.alt).toEqual({
      text: 'Koolitaja tahvli ees',
      lang: 'et',
    });
  });

  it('does without a picture and without a role', () => {
    expect(personCard({ role: undefined, picture: undefined }, undefined, 'et')).toEqual({
      type: 'person',
      organisation: undefined,
      role: undefined,
      portrait: undefined,
    });
  });
});
