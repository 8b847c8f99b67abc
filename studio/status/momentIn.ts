import { localeFacts, type Locale } from 'content-schemas/locales.ts';

/** A moment as the editor's clock and language tell it. */
export function momentIn(at: string, locale: Locale): string {
  const format = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(localeFacts[locale].bcp47, format).format(new Date(at));
}
