import { countries, type Country } from 'content-schemas/countries.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** `/et/` speaks for Estonia and `/lt/` for Lithuania; English speaks for both. */
export const countriesOf: Readonly<Record<Locale, readonly Country[]>> = {
  et: ['EE'],
  lt: ['LT'],
  en: ['EE', 'LT'],
};

/** All countries, those that a language speaks for first. */
export function countriesFrom(locale: Locale): Country[] {
  const own = countriesOf[locale];
  return [...own, ...countries.filter((country) => !own.includes(country))];
}
