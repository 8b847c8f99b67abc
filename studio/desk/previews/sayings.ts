import { contentTypes, type TypeName } from 'content-schemas/contentTypes.ts';
import { countryFacts, isCountry } from 'content-schemas/countries.ts';
import { localeFacts, locales, type Locale, type Localised } from 'content-schemas/locales.ts';

import { previewTexts } from '../../texts/desk.ts';
import { textIn } from '../../texts/textIn.ts';
import { isRecord } from '../../translations/StoredDocument.ts';

/** A stored text; undefined for anything else and for an empty one. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A country's name. */
export function countryName(value: unknown, locale: Locale): string | undefined {
  return isCountry(value) ? countryFacts[value].name[locale] : undefined;
}

/** A day as the Studio's language writes it; a year or a month stays as exact as it is. */
export function dayOf(value: unknown, locale: Locale): string | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}/.test(text)) return text;
  const format = { dateStyle: 'medium', timeZone: localeFacts[locale].timeZone } as const;
  return new Intl.DateTimeFormat(localeFacts[locale].bcp47, format).format(new Date(text));
}

/** A moment as the Studio's language writes it, by the clock of a zone, else of the language's country. */
export function momentOf(at: string, timeZone: string | undefined, locale: Locale): string {
  const { bcp47, timeZone: usual } = localeFacts[locale];
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone ?? usual } as const;
  return new Intl.DateTimeFormat(bcp47, format).format(new Date(at));
}

/** The text of a `{et, lt, en}` value in the Studio's language, else in the first language that has one. */
export function localisedText(value: unknown, locale: Locale): string | undefined {
  if (!isRecord(value)) return textOf(value);
  return [locale, ...locales]
    .map((language) => textOf(value[language]))
    .find((text) => text !== undefined);
}

/** The name of a chosen value, as the form shows it. */
export function optionName(
  type: TypeName,
  field: string,
  value: unknown,
  locale: Locale,
): string | undefined {
  const fields: readonly { name: string; options?: unknown }[] = contentTypes[type].studio.fields;
  const options = fields.find(({ name }) => name === field)?.options;
  const list = isRecord(options) && Array.isArray(options['list']) ? options['list'] : [];
  const option: unknown = list.find((one: unknown) => isRecord(one) && one['value'] === value);
  return isRecord(option) ? localisedText(option['title'], locale) : undefined;
}

/** A text when a flag is set. */
export function whenSet(value: unknown, text: Localised, locale: Locale): string | undefined {
  return value === true ? text[locale] : undefined;
}

/** When somebody last made sure of something. */
export function checkedText(value: unknown, locale: Locale): string | undefined {
  const date = dayOf(value, locale);
  return date === undefined ? undefined : textIn(previewTexts.checked, locale, { date });
}

/** The days of a training's sessions, from the first to the last, or that they are not known or cancelled. */
export function sessionDays(value: unknown, locale: Locale): string {
  const sessions: unknown[] = Array.isArray(value) ? value : [];
  const going = sessions.filter((one) => isRecord(one) && one['state'] !== 'cancelled');
  if (sessions.length > 0 && going.length === 0) return previewTexts.cancelled[locale];
  const starts = going.flatMap((one) => textOf(isRecord(one) && one['start']) ?? []).toSorted();
  const days = [...new Set([starts.at(0), starts.at(-1)].map((start) => dayOf(start, locale)))];
  return days.filter((day) => day !== undefined).join(' – ') || previewTexts.noDates[locale];
}
