import { isLocale, locales, type Locale } from 'content-schemas/locales.ts';

import { isRecord } from '../../translations/StoredDocument.ts';
import { dayOf, momentOf, textOf } from './sayings.ts';

/** What a preview shows under a name: a path's value, or the path's text in the first language that has one. */
interface Shown {
  readonly name: string;
  readonly path: string;
  readonly isLocalised: boolean;
}

/**
 * The same definition with the previews of its list items and blocks made readable: texts in the Studio's
 * language, days and times as it writes them, and choices by their names instead of their codes. What has no title
 * yet goes by the name of its kind. A selected `timeZone` is not shown: it says by whose clock times are told. A
 * preview that prepares itself stays as it is.
 */
export function readableItems(definition: unknown, locale: Locale): unknown {
  if (Array.isArray(definition)) return definition.map((item) => readableItems(item, locale));
  if (!isRecord(definition) || typeof definition !== 'object') return definition;
  const isPlain = Object.getPrototypeOf(definition) === Object.prototype;
  if (!isPlain) return definition;
  const inner = Object.fromEntries(
    Object.entries(definition).map(([key, value]) => [key, readableItems(value, locale)]),
  );
  const { preview, title, fields } = definition;
  if (!isRecord(preview) || !isRecord(preview['select'])) return inner;
  if (typeof preview['prepare'] === 'function') return inner;
  return { ...inner, preview: readablePreview(preview['select'], { title, fields }, locale) };
}

function readablePreview(
  select: Readonly<Record<string, unknown>>,
  { title, fields }: { readonly title: unknown; readonly fields: unknown },
  locale: Locale,
) {
  const shown = Object.entries(select).flatMap(([name, path]) =>
    typeof path === 'string' ? [shownAt(name, path)] : [],
  );
  return {
    select: Object.fromEntries(shown.flatMap((one) => pathsOf(one))),
    prepare: (selected: Readonly<Record<string, unknown>>) => {
      const moment = (at: string) => momentOf(at, textOf(selected['timeZone']), locale);
      return Object.fromEntries(
        shown.flatMap(({ name, path, isLocalised }) => {
          if (name === 'timeZone') return [];
          const value = isLocalised
            ? inLanguage((language) => selected[`${name}_${language}`], locale)
            : readable(selected[name], optionsOf(fields, path), locale, moment);
          return [[name, name === 'title' ? (value ?? title) : value]];
        }),
      );
    },
  };
}

function shownAt(name: string, path: string): Shown {
  const end = path.lastIndexOf('.');
  const isLocalised = end !== -1 && isLocale(path.slice(end + 1));
  return { name, path: isLocalised ? path.slice(0, end) : path, isLocalised };
}

function pathsOf({ name, path, isLocalised }: Shown): (readonly [string, string])[] {
  if (!isLocalised) return [[name, path]];
  return locales.map((language) => [`${name}_${language}`, `${path}.${language}`] as const);
}

function inLanguage(read: (language: Locale) => unknown, locale: Locale): string | undefined {
  return [locale, ...locales]
    .map((language) => textOf(read(language)))
    .find((text) => text !== undefined);
}

function optionsOf(fields: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(fields)) return [];
  const field: unknown = fields.find((one: unknown) => isRecord(one) && one['name'] === path);
  const options = isRecord(field) ? field['options'] : undefined;
  const list = isRecord(options) ? options['list'] : undefined;
  return Array.isArray(list) ? list : [];
}

function readable(
  value: unknown,
  options: readonly unknown[],
  locale: Locale,
  moment: (at: string) => string,
): unknown {
  const option = options.find((one) => isRecord(one) && one['value'] === value);
  if (isRecord(option)) return option['title'];
  const text = textOf(value);
  if (text === undefined) return value;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return moment(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOf(text, locale) : text;
}
