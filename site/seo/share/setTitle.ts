import type { Locale } from 'content-schemas/locales.ts';

import { measure } from './measure.ts';
import { syllables } from '../../i18n/syllables.ts';

/** A title as it is set: its lines and their size in pixels. */
export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a title, in pixels. */
interface Room {
  readonly width: number;
  readonly height: number;
}

const sizes = [92, 84, 76, 68, 62, 56, 50, 44];
/** Below this size a long word is broken rather than the whole title made smaller. */
const breaksBelow = 62;
export const lineHeight = 1.1;

/** Sets a title as large as its room allows, in lines of about the same length; long words are hyphenated. */
export async function setTitle(title: string, locale: Locale, room: Room): Promise<SetTitle> {
  const words = title.trim().split(/\s+/u);
  const attempts = [
    ...sizes.filter((size) => size > breaksBelow).map((size) => ({ size, hyphens: false })),
    ...sizes.map((size) => ({ size, hyphens: true })),
  ];
  for (const { size, hyphens } of attempts) {
    const lines = await linesOf(words, room.width / size, locale, hyphens);
    if (lines !== undefined && lines.length * size * lineHeight <= room.height) {
      return { size, lines: await balanced(words, lines, room.width / size, locale, hyphens) };
    }
  }
  const size = sizes.at(-1) ?? 44;
  const all = (await linesOf(words, room.width / size, locale, true)) ?? [title];
  const fitting = all.slice(0, Math.floor(room.height / (size * lineHeight)));
  return { size, lines: [...fitting.slice(0, -1), `${fitting.at(-1) ?? ''}…`] };
}

/** The same number of lines in the narrowest measure that holds them, so that none is left almost empty. */
async function balanced(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  locale: Locale,
  hyphens: boolean,
): Promise<readonly string[]> {
  let best = lines;
  for (let narrower = width * 0.95; narrower > width * 0.5; narrower *= 0.95) {
    const tried = await linesOf(words, narrower, locale, hyphens);
    const isSame = tried?.length === lines.length;
    if (!isSame || hyphensIn(tried) > hyphensIn(lines)) break;
    best = tried;
  }
  return best;
}

function hyphensIn(lines: readonly string[]): number {
  return lines.filter((line) => line.endsWith('-')).length;
}

/** Fills lines word by word; undefined where a word is too long for a line and may not be broken. */
async function linesOf(
  words: readonly string[],
  width: number,
  locale: Locale,
  hyphens: boolean,
): Promise<string[] | undefined> {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ((await measure(longer)) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    if ((await measure(word)) <= width) continue;
    if (!hyphens) return undefined;
    const pieces = await broken(word, width, locale);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** A word in pieces that each fit a line, with hyphens; a part that has no break in it is cut where it must. */
async function broken(word: string, width: number, locale: Locale): Promise<string[]> {
  const pieces: string[] = [];
  let piece = '';
  for (const part of syllables(word, locale)) {
    if (piece !== '' && (await measure(`${piece}${part}-`)) > width) {
      pieces.push(piece.endsWith('-') ? piece : `${piece}-`);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
}
