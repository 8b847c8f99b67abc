import type { Locale, Localised } from 'content-schemas/locales.ts';

import { textIn } from '../texts/textIn.ts';
import { useStudioLocale } from '../useStudioLocale.ts';

/** Says a text in the language that the editor chose for the Studio. */
export type Say = (text: Localised, values?: Readonly<Record<string, string | number>>) => string;

/** The Studio's language, and how to say things in it. */
export function useTexts(): { readonly locale: Locale; readonly say: Say } {
  const locale = useStudioLocale();
  return { locale, say: (text, values) => textIn(text, locale, values) };
}
