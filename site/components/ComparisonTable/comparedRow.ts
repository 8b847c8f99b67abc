import type { Country } from 'content-schemas/countries.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** Words, with their language where that is not the page's. */
interface Words {
  readonly text: string;
  readonly lang?: Locale | undefined;
}

/** A term of the other country, with the place on the page where it is explained too. */
interface NearestFamily extends Words {
  readonly country: Country;
  readonly href?: string | undefined;
}

/** One kind of family in a comparison. */
export interface ComparedRow {
  /** Where links on the page lead to it. */
  readonly id: string;
  /** The country's own term. */
  readonly name: Words;
  /** What the page's language calls it, where that is another word. */
  readonly gloss?: string | undefined;
  readonly means: Words;
  readonly child?: Words | undefined;
  readonly duration?: Words | undefined;
  /** The other country's term that comes nearest. */
  readonly nearest?: NearestFamily | undefined;
  /** The list of services for such a family. */
  readonly supportHref?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly source?: string | undefined;
}
