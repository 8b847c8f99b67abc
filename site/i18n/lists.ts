import type { Locale } from 'content-schemas/locales.ts';
import { perLocale } from './perLocale.ts';

const conjunctions = perLocale((bcp47) => new Intl.ListFormat(bcp47, { type: 'conjunction' }));

/** Several things as a phrase: "a, b ja c", "a, b ir c", "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return conjunctions(locale).format(items);
}
