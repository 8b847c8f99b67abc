import { type Locale, localeFacts } from 'content-schemas/locales.ts';

/** Makes something once for each language and keeps it: the forms of `Intl` are slow to make and quick to use. */
export function perLocale<Value>(make: (bcp47: string) => Value): (locale: Locale) => Value {
  const made = new Map<Locale, Value>();
  return (locale) => {
    const before = made.get(locale);
    if (before !== undefined) return before;
    const value = make(localeFacts[locale].bcp47);
    made.set(locale, value);
    return value;
  };
}
