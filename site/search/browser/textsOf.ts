import { localeFacts, type Locale } from 'content-schemas/locales.ts';

/** Gives a text with its gaps filled; one with a `count` in the form that the count asks for. */
export type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Reads the texts that the page brings along for its script. */
export function textsOf(written: string, locale: Locale): Texts {
  const texts = textsIn(written);
  const plural = new Intl.PluralRules(localeFacts[locale].bcp47);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key;
    const text = texts.get(form);
    if (text === undefined) throw new Error(`The search page has no text "${form}".`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** Reads a record of texts that stands in an attribute. */
export function textsIn(written: string): ReadonlyMap<string, string> {
  const known: unknown = JSON.parse(written);
  const entries = Object.entries(known ?? {}).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return new Map(entries);
}
