/** What an index is told of a page: by what it can be narrowed, and what a result shows. */
export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that an index gives for a term. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageData>;
}

/** An index that can be asked; Pagefind's, in a browser or in Node. */
export interface Engine {
  /** The pages that hold a term, or begin a word with it. */
  readonly search: (term: string) => Promise<readonly Hit[]>;
  /** The pages that carry a value. */
  readonly having: (filter: string, value: string) => Promise<readonly Hit[]>;
  /** Every value of every filter. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>;
}
