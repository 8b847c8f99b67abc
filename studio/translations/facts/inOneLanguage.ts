import { locales, type Locale } from 'content-schemas/locales.ts';

import { isRecord } from '../StoredDocument.ts';

/** The text of a value that holds one text per language, or a plain text; undefined for anything else. */
export function inOneLanguage(value: unknown, locale: Locale): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return undefined;
  const names = Object.keys(value).filter((name) => !name.startsWith('_'));
  const isLocalised =
    names.length > 0 && names.every((name) => locales.some((one) => one === name));
  if (!isLocalised) return undefined;
  return [locale, ...locales]
    .map((one) => value[one])
    .find((text): text is string => typeof text === 'string' && text !== '');
}
