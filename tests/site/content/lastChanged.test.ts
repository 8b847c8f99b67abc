import { describe, expect, it } from 'vitest';

import { cardsOf } from '../../../site/content/cards/cards.ts';
import { lastChanged } from '../../../site/content/document/lastChanged.ts';
import { libraryOf } from './libraryOf.ts';
import { organisation, settings, training, translation } from './sampleDocuments.ts';

const organisers = [{ _key: 'o1', _type: 'reference', _ref: organisation._id }];
const days = {
  original: '2026-09-03T08:00:00.000Z',
  translation: '2026-09-02T08:00:00.000Z',
  organisation: '2026-09-01T08:00:00.000Z',
};

/** When the page of the training in Estonian, or of its translation, last changed. */
async function changed(id: string, changes: Partial<typeof days> = {}) {
  const moments = { ...days, ...changes };
  const library = await libraryOf([
    { ...settings, _updatedAt: '2026-12-31T08:00:00Z' },
    { ...organisation, _updatedAt: moments.organisation },
    { ...training, organisers, _updatedAt: moments.original },
    { ...translation, _updatedAt: moments.translation },
  ]);
  const document = library.byId.get(id);
  if (document === undefined) throw new Error(`"${id}" was refused.`);
  const locale = id === training._id ? 'et' : 'en';
  return lastChanged({ document, cards: cardsOf(document, locale, library) }, library);
}

describe('lastChanged', () => {
  it('is when the document was changed, whatever happened to its translation', async () => {
    const translated = '2026-10-01T08:00:00.000Z';
    expect(await changed(training._id, { translation: translated })).toBe(days.original);
  });

  it('counts the facts that a translation takes from its original', async () => {
    expect(await changed(translation._id)).toBe(days.original);
    const later = '2026-11-01T08:00:00.000Z';
    expect(await changed(translation._id, { translation: later })).toBe(later);
  });

  it('counts what the page names, and not the settings that every page has', async () => {
    const renamed = '2026-12-01T08:00:00.000Z';
    expect(await changed(training._id, { organisation: renamed })).toBe(renamed);
  });

  it.each([
    { announcedOn: '2026-12-05', when: '2026-12-05T00:00:00.000Z' },
    { announcedOn: '2027-12-05', when: days.original },
  ])(
    'is never before the day of publication, once that has come',
    async ({ announcedOn, when }) => {
      const library = await libraryOf([
        settings,
        { ...training, announcedOn, _updatedAt: days.original },
      ]);
      const document = library.byId.get(training._id);
      if (document === undefined) throw new Error(`"${training._id}" was refused.`);
      expect(lastChanged({ document }, library)).toBe(when);
    },
  );

  it('is unknown where nothing is shown', async () => {
    const library = await libraryOf([settings, organisation]);
    expect(lastChanged({}, library)).toBeUndefined();
  });
});
