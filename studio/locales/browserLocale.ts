import { isLocale, type Locale } from 'content-schemas/locales.ts';

/** The first of a browser's languages that Koda speaks; English for a browser that wants none of them. */
export function browserLocale(languages: readonly string[]): Locale {
  const codes = languages.map((language) => language.split('-')[0]?.toLowerCase());
  return codes.find((code) => isLocale(code)) ?? 'en';
}
