import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { fontLetters } from '../../../scripts/fonts/fontLetters.ts';
import { repositoryRoot } from '../../../scripts/repositoryRoot.ts';

const letters = new Set(fontLetters);

describe('fontLetters', () => {
  it('holds the alphabets of our languages and their quotation marks', () => {
    const needed =
      'aąbcčdeęėfghiįyjklmnoprsštuųūvzžõäöüšžAĄČĘĖĮŠŲŪŽÕÄÖÜ„“”‚‘’–—\u00a0\u00ad\u202f€';
    expect(Array.from(needed).filter((letter) => !letters.has(letter))).toEqual([]);
  });

  it.each(['site/i18n/strings/*.json', 'lake/starting-dataset/**/*.{yaml,json}'])(
    'holds every letter of %s, so that no word is set in two faces',
    (pattern) => {
      const files = globSync(pattern, { cwd: repositoryRoot });
      const text = files.map((file) => readFileSync(path.join(repositoryRoot, file), 'utf8'));
      const foreign = [...new Set(text.join(''))].filter(
        (letter) => letter > ' ' && !letters.has(letter) && !/\p{Script=Cyrillic}/u.test(letter),
      );
      expect(files).not.toEqual([]);
      expect(foreign).toEqual([]);
    },
  );
});
