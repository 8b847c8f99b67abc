import type { Locale } from 'content-schemas/locales.ts';

/** An address that a page once had, and what its readers get now. */
export interface Redirect {
  /** The path, percent-encoded, with a slash at either end. */
  readonly from: string;
  /** The language of the old address, where it names one. */
  readonly locale: Locale | undefined;
  /** A path of the site or an address elsewhere; undefined where the page was taken down on purpose. */
  readonly to: string | undefined;
  /** The language of the page it leads to, where that is known. */
  readonly toLocale: Locale | undefined;
  /** Whether browsers and search engines may forget the old address. */
  readonly permanent: boolean;
}
