import { contentTypes } from 'content-schemas/contentTypes.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** The name of a content type in the Studio's language; a type that nobody knows keeps its own. */
export function typeNameIn(type: string, locale: Locale): string {
  const known = Object.values(contentTypes).find(({ name }) => name === type);
  return known?.studio.title[locale] ?? type;
}
