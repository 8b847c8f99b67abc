/** An article, or the paragraphs of it that are meant: `'3'`, `'1-2'`, `'a'`, `'b-d'`. */
export interface Provision {
  readonly article: number;
  readonly paragraphs?: string;
}

/** How a provision is cited in every language: "24", "24 (3)", "27 (1)–(3)". */
export function citeProvision({ article, paragraphs }: Provision): string {
  if (paragraphs === undefined) return String(article);
  const marks = paragraphs.split('-').map((mark) => `(${mark})`);
  return `${article}\u00a0${marks.join('–')}`;
}
