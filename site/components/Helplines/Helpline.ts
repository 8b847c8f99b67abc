import type { Locale } from 'content-schemas/locales.ts';

/** A number to call for help, as the footer and the pages of support show it. */
export interface Helpline {
  readonly name: string;
  /** Said when the name is not in the page's language. */
  readonly nameLang?: Locale | undefined;
  readonly phone: { readonly display: string; readonly href: string };
  readonly hours?: string | undefined;
  /** The languages one can speak there, as one line. */
  readonly languages?: string | undefined;
  readonly note?: string | undefined;
}
