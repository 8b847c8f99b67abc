import { type Locale, localeFacts } from 'content-schemas/locales.ts';

/** Several things as a phrase: "a, b ja c", "a, b ir c", "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeFacts[locale].bcp47, { type: 'conjunction' }).format(items);
}

/** A choice as a phrase: "a, b või c", "a, b ar c", "a, b or c". */
export function formatChoice(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeFacts[locale].bcp47, { type: 'disjunction' }).format(items);
}
