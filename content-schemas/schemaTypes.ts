import type { SchemaTypeDefinition } from '@sanity/types';

import { contentTypes } from './contentTypes.ts';
import { locales, type Locale, type Localised } from './locales.ts';

/** The Studio's schema with every title, description and option in one language. */
export function schemaTypes(locale: Locale): SchemaTypeDefinition[] {
  // Sanity's definitions are a closed union that a generic fold cannot spell out; Sanity checks them at start.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return Object.values(contentTypes).map(({ studio }) =>
    inLanguage(studio, locale),
  ) as SchemaTypeDefinition[];
}

/** The same definition with each complete `{et, lt, en}` record of texts replaced by the text of one language. */
export function inLanguage(definition: unknown, locale: Locale): unknown {
  if (Array.isArray(definition)) return definition.map((item) => inLanguage(item, locale));
  if (typeof definition !== 'object' || definition === null) return definition;
  if (isLocalisedText(definition)) return definition[locale];
  return Object.fromEntries(
    Object.entries(definition).map(([key, value]) => [key, inLanguage(value, locale)]),
  );
}

function isLocalisedText(value: object): value is Localised {
  const entries = Object.entries(value);
  return (
    entries.length === locales.length &&
    entries.every(
      ([key, text]) => locales.some((locale) => locale === key) && typeof text === 'string',
    )
  );
}
