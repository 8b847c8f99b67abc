import type { TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** One value of a fact; a link where it leads somewhere. */
export interface FactValue {
  readonly text: string;
  readonly lang?: Locale | undefined;
  readonly href?: string | undefined;
  /** The language of the page that it leads to, where that is another. */
  readonly hreflang?: Locale | undefined;
  /** A line below the value: the programme of a funder, a note on a price. */
  readonly note?: TextInLanguage | undefined;
}

/** A row of the facts box: what, and one or more values. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}
