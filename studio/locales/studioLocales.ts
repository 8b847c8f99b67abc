import { localeFacts, type Locale } from 'content-schemas/locales.ts';
import { defineLocale, type LocaleDefinition } from 'sanity';

const weekInfo: LocaleDefinition['weekInfo'] = { firstDay: 1, weekend: [6, 7] };

/** Sanity's own words in Estonian; what is missing falls back to English. */
const estonian = defineLocale({
  id: 'et',
  title: localeFacts.et.name,
  weekInfo,
  bundles: [
    { namespace: 'studio', resources: () => import('./et/studio.json') },
    { namespace: 'structure', resources: () => import('./et/structure.json') },
    { namespace: 'validation', resources: () => import('./et/validation.json') },
    { namespace: 'copy-paste', resources: () => import('./et/copy-paste.json') },
    { namespace: 'presentation', resources: () => import('./et/presentation.json') },
  ],
});

/** Sanity's own words in Lithuanian; what is missing falls back to English. */
const lithuanian = defineLocale({
  id: 'lt',
  title: localeFacts.lt.name,
  weekInfo,
  bundles: [
    { namespace: 'studio', resources: () => import('./lt/studio.json') },
    { namespace: 'structure', resources: () => import('./lt/structure.json') },
    { namespace: 'validation', resources: () => import('./lt/validation.json') },
    { namespace: 'copy-paste', resources: () => import('./lt/copy-paste.json') },
    { namespace: 'presentation', resources: () => import('./lt/presentation.json') },
  ],
});

/**
 * Puts our languages beside Sanity's English. While an editor has chosen none, Sanity takes the last one,
 * so that is the one which `first` names.
 */
export function studioLocales(
  first: Locale,
): (sanitys: readonly LocaleDefinition[]) => LocaleDefinition[] {
  return (sanitys) => {
    const all = [estonian, lithuanian, ...sanitys.map((locale) => european(locale))];
    return all.toSorted((a, b) => Number(isCalled(a, first)) - Number(isCalled(b, first)));
  };
}

/** Sanity's English is American; editors see the language's own name, and weeks that begin on Monday. */
function european(locale: LocaleDefinition): LocaleDefinition {
  return { ...locale, title: localeFacts.en.name, weekInfo };
}

function isCalled({ id }: LocaleDefinition, locale: Locale): boolean {
  return id.split('-')[0] === locale;
}
