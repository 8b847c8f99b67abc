/** A word and where it stands in its text. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/** The words of a text in order: runs of letters and digits, in small letters. */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
  }));
}
