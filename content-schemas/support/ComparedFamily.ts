import type { Country } from '../countries.ts';
import type { Term } from '../documents/term.ts';

/** A kind of family beside others of its country, with the other country's term that comes nearest. */
export interface ComparedFamily {
  readonly term: Term;
  readonly compared: NonNullable<Term['compared']>;
  readonly nearest?: Term | undefined;
}

/** The kinds of family of one country, side by side. */
export interface ComparedCountry {
  readonly country: Country;
  readonly families: readonly ComparedFamily[];
}
