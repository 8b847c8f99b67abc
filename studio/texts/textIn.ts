import type { Locale, Localised } from 'content-schemas/locales.ts';

/** A text in one of the Studio's languages, with values put in place of `{names}`. */
export function textIn(
  text: Localised,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text[locale].replace(/\{(\w+)\}/gu, (place, name: string) =>
    String(values[name] ?? place),
  );
}
