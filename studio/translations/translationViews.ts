import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import type { Locale } from 'content-schemas/locales.ts';
import type { StructureBuilder } from 'sanity/structure';

import { translationTexts } from '../texts/translations.ts';
import { translatedTypes } from './translatedTypes.ts';
import { TranslationsView } from './view/TranslationsView.tsx';

/** The tab beside the form in which a document's languages are seen to; none for a type without translations. */
export function translationViews(S: StructureBuilder, schemaType: string, locale: Locale) {
  if (!translatedTypes.has(schemaType)) return [];
  return [
    S.view
      .component(TranslationsView)
      .id('translations')
      .title(translationTexts.translations[locale])
      .icon(EarthGlobeIcon),
  ];
}
