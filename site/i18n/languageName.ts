import { type Locale, localeFacts } from 'content-schemas/locales.ts';

/** A language's name in the page's language, as a list of languages has it: "vene", "rusų", "Russian". */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(localeFacts[locale].bcp47, { type: 'language' }).of(code) ?? code;
}
