import type { Locale } from 'content-schemas/locales.ts';
import { changesIn, type Change } from './changes.ts';
import type { InflectedLocale } from './reduced.ts';

/** How forms become their stems, by their endings. */
export type Endings = ReadonlyMap<string, readonly Change[]>;

const files: Readonly<Record<InflectedLocale, () => Promise<Written>>> = {
  et: () => import('./endings/et.ts'),
  lt: () => import('./endings/lt.ts'),
};

interface Written {
  readonly endings: string;
}

const known = new Map<Locale, Endings>();

/** Loads the endings of one language, so that nobody loads those of another; English has none of its own. */
export async function loadEndings(locale: Locale): Promise<void> {
  if (locale === 'en' || known.has(locale)) return;
  const { endings } = await files[locale]();
  known.set(locale, changesIn(endings));
}

/** The endings of a language that have been loaded. */
export function endingsOf(locale: InflectedLocale): Endings {
  const endings = known.get(locale);
  if (endings === undefined) throw new Error(`Call loadEndings("${locale}") before stemsOf.`);
  return endings;
}
