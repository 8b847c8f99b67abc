import type { Locale } from 'content-schemas/locales.ts';
import { localeFacts } from 'content-schemas/locales.ts';
import { translator } from '../../i18n/translator.ts';

/** How many services there are, in every plural form of a language, with `#` for the number. */
export function countForms(locale: Locale): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(localeFacts[locale].bcp47);
  const t = translator(locale);
  const forms = Array.from({ length: 30 }, (_, count): [string, string] => [
    rules.select(count),
    t('finder.found', { count }).replace(String(count), '#'),
  ]);
  return Object.fromEntries(forms);
}
