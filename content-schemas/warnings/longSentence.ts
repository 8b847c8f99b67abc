/** More words than this in one sentence are hard to follow, in any of our languages. */
export const longestSentence = 35;

/** The first sentence with more words than readers can follow; undefined when all are short enough. */
export function longSentence(text: string): string | undefined {
  return text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}„“"'(\d])|\n+/u)
    .find((sentence) => wordsIn(sentence) > longestSentence);
}

function wordsIn(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
