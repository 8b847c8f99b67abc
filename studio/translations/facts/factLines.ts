import { localeFacts, type Locale } from 'content-schemas/locales.ts';

import { isRecord } from '../StoredDocument.ts';
import { inOneLanguage } from './inOneLanguage.ts';

/** A compiled schema type, as far as a fact's name and value are told by it. */
export interface FactType {
  readonly name: string;
  readonly title?: string;
  readonly fields?: readonly FactField[];
  readonly of?: readonly FactType[];
  readonly options?: unknown;
}

/** A compiled field. */
export interface FactField {
  readonly name: string;
  readonly group?: string | readonly string[];
  readonly type: FactType;
}

/** A piece of a value: words, or a document whose name has to be asked for. */
export type FactPart = { readonly text: string } | { readonly ref: string };

/** A fact with its values, each in pieces. */
export interface FactLine {
  readonly name: string;
  readonly title: string;
  readonly values: readonly (readonly FactPart[])[];
}

/** How values are said: the language, and the word for a flag that is set. */
export interface FactWords {
  readonly locale: Locale;
  readonly yes: string;
}

/** The facts that a document has, in the order of the form; those without a value are left out. */
export function factLines(
  fields: readonly FactField[],
  document: Readonly<Record<string, unknown>>,
  words: FactWords,
): FactLine[] {
  return fields
    .filter(({ group }) => group === 'facts' || (Array.isArray(group) && group.includes('facts')))
    .map(({ name, type }) => ({
      name,
      title: type.title ?? name,
      values: valuesOf(document[name], type, words),
    }))
    .filter(({ values }) => values.length > 0);
}

function valuesOf(value: unknown, type: FactType, words: FactWords): FactPart[][] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const typeOfItem = (item: unknown) =>
    Array.isArray(value)
      ? (type.of?.find(({ name }) => isRecord(item) && item['_type'] === name) ??
        type.of?.[0] ??
        type)
      : type;
  return items
    .map((item) => partsOf(item, typeOfItem(item), words))
    .filter((parts) => parts.length > 0);
}

function partsOf(value: unknown, type: FactType, words: FactWords): FactPart[] {
  if (value === undefined || value === null || value === false || value === '') return [];
  if (value === true) return [{ text: words.yes }];
  if (Array.isArray(value)) return valuesOf(value, type, words).flat();
  if (!isRecord(value)) return [{ text: textOf(value, type, words.locale) }];
  if (typeof value['_ref'] === 'string') return [{ ref: value['_ref'] }];
  const localised = inOneLanguage(value, words.locale);
  if (localised !== undefined) return [{ text: localised }];
  return (type.fields ?? [])
    .filter(({ name }) => name !== 'asset' && name !== 'media')
    .flatMap(({ name, type: inner }) => partsOf(value[name], inner, words));
}

function textOf(value: unknown, type: FactType, locale: Locale): string {
  const text = String(value);
  const { bcp47, timeZone } = localeFacts[locale];
  const moment = new Date(text);
  if (type.name === 'datetime' && !Number.isNaN(moment.getTime())) {
    const format = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
    return new Intl.DateTimeFormat(bcp47, format).format(moment);
  }
  if (type.name === 'date' && !Number.isNaN(moment.getTime())) {
    return new Intl.DateTimeFormat(bcp47, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
  }
  const list = isRecord(type.options) ? type.options['list'] : undefined;
  const options: unknown[] = Array.isArray(list) ? list : [];
  const option = options.find((one) => isRecord(one) && one['value'] === value);
  return isRecord(option) ? String(option['title']) : text;
}
