import type { LocalizedValidationMessages } from '@sanity/types';

import type { Localised } from './locales.ts';

/** A validation message in the form Sanity picks from by the Studio's locale; its English is called `en-US`. */
export function message(texts: Localised): LocalizedValidationMessages {
  return { ...texts, 'en-US': texts.en };
}

/** What every required field says while it is empty. */
export const requiredMessage = message({
  et: 'Täida see väli.',
  lt: 'Užpildykite šį lauką.',
  en: 'Fill in this field.',
});
