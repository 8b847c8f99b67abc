import type { Locale } from 'content-schemas/locales.ts';

/** One value of a fact; a link where it leads somewhere. */
export interface FactValue {
  readonly text: string;
  readonly lang?: Locale | undefined;
  readonly href?: string | undefined;
}

/** A row of the facts box: what, and one or more values. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}
