import { locales, type Localised } from 'content-schemas/locales.ts';
import { defineLocaleResourceBundle, type LocaleResourceBundle } from 'sanity';

/** The names by which Sanity knows the Studio's languages. */
const sanityNames = { et: 'et', lt: 'lt', en: 'en-US' } as const satisfies Localised;

/** Our words for keys of one of Sanity's namespaces, as a bundle for each language. */
export function bundlesOf(
  namespace: string,
  texts: Readonly<Record<string, Localised>>,
): LocaleResourceBundle[] {
  return locales.map((language) =>
    defineLocaleResourceBundle({
      locale: sanityNames[language],
      namespace,
      resources: Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, text[language]]),
      ),
    }),
  );
}
