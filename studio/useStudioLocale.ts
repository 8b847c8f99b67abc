import { isLocale, type Locale } from 'content-schemas/locales.ts';
import { useCurrentLocale } from 'sanity';

/** The language that the Studio speaks now; Sanity calls its English `en-US`. */
export function useStudioLocale(): Locale {
  const { id } = useCurrentLocale();
  const language = id.slice(0, 2);
  return isLocale(language) ? language : 'en';
}
