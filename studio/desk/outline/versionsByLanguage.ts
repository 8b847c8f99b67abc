import { locales, type Locale, type Localised } from 'content-schemas/locales.ts';

import type { Publication } from '../../translations/states/states.ts';
import type { OutlineRow } from './Outline.ts';

/** Where each language of an original stands; every original of the outline has an entry. */
export type VersionsByLanguage = ReadonlyMap<string, Localised<Publication>>;

const known = new WeakMap<readonly OutlineRow[], VersionsByLanguage>();

/** Puts the rows together to originals and their languages; the same rows are put together once only. */
export function versionsByLanguage(rows: readonly OutlineRow[]): VersionsByLanguage {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const groups = Map.groupBy(
    rows.filter(({ language }) => language !== undefined),
    ({ original }) => original,
  );
  const made = new Map([...groups].map(([original, all]) => [original, inEachLanguage(all)]));
  known.set(rows, made);
  return made;
}

function inEachLanguage(rows: readonly OutlineRow[]): Localised<Publication> {
  const [et, lt, en] = locales.map((locale) => publication(rows, locale));
  return { et: et ?? 'missing', lt: lt ?? 'missing', en: en ?? 'missing' };
}

function publication(rows: readonly OutlineRow[], locale: Locale): Publication {
  const own = rows.filter(({ language }) => language === locale);
  const hasDraft = own.some(({ isDraft }) => isDraft);
  if (!own.some(({ isDraft }) => !isDraft)) return hasDraft ? 'draft' : 'missing';
  return hasDraft ? 'changed' : 'published';
}
