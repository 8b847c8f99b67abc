import { describe, expect, it } from 'vitest';

import { libraryOf, type Written } from './libraryOf.ts';
import { organisation, settings } from './sampleDocuments.ts';

const person = (hotspot?: { x: number; y: number }): Written => ({
  ...{ _id: 'person-a', _type: 'person', name: 'Kadri Näidis' },
  picture: {
    _type: 'image',
    asset: { _type: 'reference', _ref: `image-${'a'.repeat(40)}-800x600-jpg` },
    shows: 'nobody',
    alt: { et: 'Koolitaja tahvli ees' },
    credit: { et: 'Näide' },
    ...(hotspot && {
      hotspot: { _type: 'sanity.imageHotspot', width: 0.2, height: 0.2, ...hotspot },
    }),
  },
});

async function cropOf(written: Written) {
  const { documents, problems } = await libraryOf(
    [settings, organisation, written],
    '2026-11-01T12:00:00Z',
  );
  expect(problems).toEqual([]);
  return documents.person[0]?.picture?.crop;
}

describe('a portrait', () => {
  it('is cut square around the spot that an editor marked in the Studio', async () => {
    const marked = await cropOf(person({ x: 0.3, y: 0.4 }));
    expect(marked).toEqual({ left: 0, top: 0, right: 0.25, bottom: 0 });
  });

  it('is cut square around its middle where no spot is marked', async () => {
    expect(await cropOf(person())).toEqual({ left: 0.125, top: 0, right: 0.125, bottom: 0 });
  });
});
