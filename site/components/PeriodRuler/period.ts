/** A span of time, as exactly as it is known: `2020`, `2020-09` or `2020-09-01`. */
export interface Period {
  readonly start: string;
  /** Missing while it goes on. */
  readonly end?: string | undefined;
  /** The span in words. */
  readonly text: string;
}
