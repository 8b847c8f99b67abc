import type { TextInLanguage } from 'content-schemas/inLocale.ts';
import type { FilterName } from 'content-schemas/locales.ts';

/** The links of one filter, each to what is left of the list, with how much that is. */
export interface ListFilter {
  readonly filter: FilterName;
  readonly options: readonly {
    readonly label: TextInLanguage;
    readonly href: string;
    readonly count: number;
  }[];
}
