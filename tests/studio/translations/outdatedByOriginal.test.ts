import { describe, expect, test } from 'vitest';

import { outdatedByOriginal } from '../../../studio/translations/states/outdatedByOriginal.ts';
import { versionOf } from '../../../studio/translations/states/Version.ts';
import { original, translation } from './sampleGroup.ts';

const versions = (...documents: ReturnType<typeof original>[]) =>
  documents.flatMap((document) => versionOf(document) ?? []);

describe('outdatedByOriginal', () => {
  test('names the languages that no longer match, under the original’s id', () => {
    const changed = original({ title: 'Koolitus talvel' });
    const known = versions(changed, translation());
    expect([...outdatedByOriginal(known)]).toEqual([['news-et', new Set(['lt'])]]);
    expect(outdatedByOriginal(known)).toBe(outdatedByOriginal(known));
  });

  test('has no entry for what matches, was never compared, or waits for its original', () => {
    const never = translation({ _id: 'news-en', language: 'en', matchedOriginal: undefined });
    const draft = original({ _id: 'drafts.news-et', title: 'Koolitus talvel' });
    expect(outdatedByOriginal(versions(original(), draft, translation(), never)).size).toBe(0);
    expect(outdatedByOriginal(versions(draft, translation())).size).toBe(0);
  });
});
