import type { Locale, Localised } from 'content-schemas/locales.ts';
import { createInstance } from 'i18next';
import en from './strings/en.json' with { type: 'json' };
import et from './strings/et.json' with { type: 'json' };
import lt from './strings/lt.json' with { type: 'json' };
import type { CountedKey, PlainKey, TextKey } from './textKey.ts';

/** What fills the `{{gaps}}` of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the text of a key in one language; a counted key needs its `count`. */
export interface Translate {
  (key: PlainKey, values?: TextValues): string;
  (key: CountedKey, values: TextValues & { readonly count: number }): string;
}

const strings: Localised<typeof en> = { et, lt, en };

function createTranslator(locale: Locale): Translate {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: { [locale]: { translation: strings[locale] } },
    nsSeparator: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_, __, key) => refuseKey(key, locale),
    returnedObjectHandler: (key) => refuseKey(key, locale),
    missingInterpolationHandler: (text: string) => refuseGap(text),
  });
  return (key: TextKey, values: TextValues = {}) => instance.t(key, values);
}

function refuseKey(key: string, locale: Locale): never {
  throw new Error(
    `No text has the key "${key}" in "${locale}". Add it to site/i18n/strings/${locale}.json.`,
  );
}

function refuseGap(text: string): never {
  throw new Error(`The text "${text}" has a gap without a value. Pass a value for each {{gap}}.`);
}

const translators: Localised<Translate> = {
  et: createTranslator('et'),
  lt: createTranslator('lt'),
  en: createTranslator('en'),
};

/** The texts of one language. A missing key, plural form or value throws. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
