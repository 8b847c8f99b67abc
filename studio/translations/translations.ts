import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import type { Locale } from 'content-schemas/locales.ts';
import { definePlugin } from 'sanity';

import { tableTexts } from '../texts/translationStates.ts';
import { FormWithFacts } from './facts/FormWithFacts.tsx';
import { documentActions } from './order/documentActions.ts';
import { documentBadges } from './order/documentBadges.ts';
import { TranslationTable } from './table/TranslationTable.tsx';

/** Everything about languages in the Studio except the views in the desk: order, badges, facts and the table. */
export const translations = definePlugin<Locale>((locale) => ({
  name: 'koda-translations',
  document: { actions: documentActions, badges: documentBadges },
  form: { components: { input: FormWithFacts } },
  tools: [
    {
      name: 'translations',
      title: tableTexts.title[locale],
      icon: EarthGlobeIcon,
      component: TranslationTable,
    },
  ],
}));
