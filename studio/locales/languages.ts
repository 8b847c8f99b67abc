import type { Locale } from 'content-schemas/locales.ts';
import { definePlugin } from 'sanity';

import { bundlesOf } from './bundlesOf.ts';
import { DocumentLayout, layoutIn } from './followLocale.tsx';
import { forgottenTexts } from './forgottenTexts.ts';
import { NavbarWithLanguages } from './LanguageMenu.tsx';
import { studioLocales } from './studioLocales.ts';

/** Lets the Studio speak Estonian and Lithuanian; `compiled` is the language of the schema's texts. */
export const languages = definePlugin((compiled: Locale) => ({
  name: 'koda-languages',
  i18n: {
    locales: studioLocales(compiled),
    bundles: Object.entries(forgottenTexts).flatMap(([namespace, texts]) =>
      bundlesOf(namespace, texts),
    ),
  },
  studio: { components: { layout: layoutIn(compiled), navbar: NavbarWithLanguages } },
  document: { components: { unstable_layout: DocumentLayout } },
}));
