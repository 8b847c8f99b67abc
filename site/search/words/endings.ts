import type { Locale } from 'content-schemas/locales.ts';
import { changesIn, type Change } from './changes.ts';
import type { InflectedLocale } from './reduced.ts';

/** How forms become their stems, by their endings. */
export type Endings = ReadonlyMap<string, readonly Change[]>;

const files: Readonly<Record<InflectedLocale, () => Promise<Written>>> = {
  et: () => import('./endings/et.json', { with: { type: 'json' } }),
  lt: () => import('./endings/lt.json', { with: { type: 'json' } }),
};

interface Written {
  readonly default: { readonly endings: string };
}

const known = new Map<Locale, Endings>();

/** Loads the endings of one language, so that nobody loads those of another; English has none of its own. */
export async function loadEndings(locale: Locale): Promise<void> {
  if (locale === 'en' || known.has(locale)) return;
  const { default: written } = await files[locale]();
  known.set(locale, changesIn(written.endings));
}

/** The endings of a language that have been loaded. */
export function endingsOf(locale: InflectedLocale): Endings {
  const endings = known.get(locale);
  if (endings === undefined) throw new Error(`Call loadEndings("${locale}") before stemsOf.`);
  return endings;
}
