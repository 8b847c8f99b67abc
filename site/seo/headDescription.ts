const longest = 200;

/** A description of a length that search engines show: a longer text ends after a whole word, with an ellipsis. */
export function headDescription(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s.,:;–-]+$/u, '')}…`;
}
