/** What an index keeps of a page. */
export interface PageData {
  /** The page's address with its facts. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page that an index gives for a term. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The metadata fields that hold the term. */
  readonly matchedMetaFields?: readonly string[] | undefined;
  readonly data: () => Promise<PageData>;
}

/** An index that can be asked; Pagefind's, in a browser or in Node. */
export interface Engine {
  /** The pages that hold a term, or begin a word with it. */
  readonly search: (term: string) => Promise<readonly Hit[]>;
}
