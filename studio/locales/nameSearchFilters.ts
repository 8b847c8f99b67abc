import type { Locale, Localised } from 'content-schemas/locales.ts';
import type { Source } from 'sanity';

const titles: Readonly<Record<string, Localised>> = {
  updatedAt: { et: 'Muudetud', lt: 'Redaguota', en: 'Edited at' },
  createdAt: { et: 'Loodud', lt: 'Sukurta', en: 'Created at' },
  references: {
    et: 'Viitab dokumendile, pildile või failile',
    lt: 'Nurodo dokumentą, paveikslėlį arba failą',
    en: 'Contains document, image or file',
  },
};

/**
 * Names the filters of Sanity's search that stand above the fields. Sanity 6.16 keeps their English names in a
 * constant and takes no others from the configuration, so they are written over where they stand.
 */
export function nameSearchFilters(filters: Source['search']['filters'], locale: Locale): void {
  for (const filter of filters) {
    const title = titles[filter.name];
    if (filter.type === 'pinned' && title !== undefined) filter.title = title[locale];
  }
}
