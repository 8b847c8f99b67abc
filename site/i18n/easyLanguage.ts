import type { Locale } from 'content-schemas/locales.ts';

/** The tag of a language written so that it is easy to read, with the registered variant `simple` (BCP 47). */
export function easyLanguage(locale: Locale): string {
  return `${locale}-simple`;
}
