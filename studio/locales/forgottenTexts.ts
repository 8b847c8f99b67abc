import type { Localised } from 'content-schemas/locales.ts';

/**
 * Texts for which Sanity 6.16 asks by a key that none of its bundles has, so that a screen reader would read the
 * key. Remove each when Sanity has it: a test says so.
 */
export const forgottenTexts = {
  studio: {
    'asset-source.asset-list.table.preview-alt': { et: 'Eelvaade', lt: 'Peržiūra', en: 'Preview' },
    'asset-source.file.asset-list.item.select-file-tooltip': {
      et: 'Vali fail {{filename}}',
      lt: 'Pasirinkti failą {{filename}}',
      en: 'Select the file {{filename}}',
    },
    'asset-source.usage-list.image-alt': { et: 'Eelvaade', lt: 'Peržiūra', en: 'Preview' },
    'inputs.array.error.cannot-resolve-initial-value-description': {
      et: 'Proovi uuesti. Kui see ei aita, laadi leht uuesti.',
      lt: 'Bandykite dar kartą. Jei nepadeda, įkelkite puslapį iš naujo.',
      en: 'Try again. If that does not help, load the page again.',
    },
    'new-document.new-document': {
      et: 'Uue dokumendi liigid',
      lt: 'Naujo dokumento rūšys',
      en: 'Kinds of new documents',
    },
    'search.search-results-label': {
      et: 'Otsingu tulemused',
      lt: 'Paieškos rezultatai',
      en: 'Search results',
    },
  },
  structure: {
    'changes.action.close-label': {
      et: 'Sulge ajalugu',
      lt: 'Uždaryti istoriją',
      en: 'Close history',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Localised>>>>;
