import type { Locale } from 'content-schemas/locales.ts';

/** A place on the web that tells nothing about the page one came from. */
export function neutralAddress(locale: Locale): string {
  return `https://${locale}.wikipedia.org/`;
}
