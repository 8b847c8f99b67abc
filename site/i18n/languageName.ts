import type { Locale } from 'content-schemas/locales.ts';
import { perLocale } from './perLocale.ts';

const names = perLocale((bcp47) => new Intl.DisplayNames(bcp47, { type: 'language' }));

/** A language's name in the page's language, as a list of languages has it: "vene", "rusų", "Russian". */
export function languageName(code: string, locale: Locale): string {
  return names(locale).of(code) ?? code;
}
