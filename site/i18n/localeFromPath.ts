import { isLocale, type Locale } from 'content-schemas/locales.ts';

/** The language that a path's first part names; undefined for `/` and for paths without one. */
export function localeFromPath(path: string): Locale | undefined {
  const [, first] = path.split('/');
  return isLocale(first) ? first : undefined;
}
