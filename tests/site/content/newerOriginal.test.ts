import { describe, expect, it } from 'vitest';

import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';
import { contentTypes } from 'content-schemas/contentTypes.ts';

import { newerOriginalOf } from '../../../site/content/pages/newerOriginal.ts';
import { libraryOf } from './libraryOf.ts';
import { organisation, settings, training, translation } from './sampleDocuments.ts';

const matchedOriginal = snapshotOf(meaningfulText(training, contentTypes.training.comparedFields));

async function newer(original: typeof training, matched: string | undefined) {
  const compared = { ...translation, matchedOriginal: matched };
  const library = await libraryOf([settings, organisation, original, compared]);
  const document = library.byId.get(translation._id);
  if (document === undefined) throw new Error('The translation was refused.');
  return newerOriginalOf(document, library);
}

describe('newerOriginalOf', () => {
  it('names the original once its words have changed', async () => {
    const changed = { ...training, summary: 'Koolitus omavalitsustele ja ühendustele.' };
    expect(await newer(changed, matchedOriginal)).toEqual({
      locale: 'et',
      href: '/et/koolitused/kaasamise-koolitus/',
    });
  });

  it('is silent while they match, and when nobody has compared them', async () => {
    expect(await newer(training, matchedOriginal)).toBeUndefined();
    expect(await newer(training, undefined)).toBeUndefined();
  });
});
