import type { Locale, Localised } from 'content-schemas/locales.ts';
import en from './strings/en.json' with { type: 'json' };
import et from './strings/et.json' with { type: 'json' };
import lt from './strings/lt.json' with { type: 'json' };

/** Texts by their key, with the gaps still in them. */
export type SearchTexts = Readonly<Record<string, string>>;

const strings: Localised<object> = { et: et.search, lt: lt.search, en: en.search };

/** What the search page says once it runs in a browser, where counts are known only then. */
export function searchTexts(locale: Locale): SearchTexts {
  return Object.fromEntries(flat(strings[locale], ''));
}

function flat(tree: object, before: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${before}${key}`, value]];
    return typeof value === 'object' && value !== null ? flat(value, `${before}${key}.`) : [];
  });
}
