import type { Locale } from 'content-schemas/locales.ts';

import { matchOf } from './states.ts';
import { groupsOf } from './TranslationGroup.ts';
import type { Version } from './Version.ts';

/** The languages in which an original's translation no longer matches; originals without any have no entry. */
export type OutdatedByOriginal = ReadonlyMap<string, ReadonlySet<Locale>>;

const known = new WeakMap<readonly Version[], OutdatedByOriginal>();

/** Finds what is outdated, by the original's id; the same versions are looked at once only. */
export function outdatedByOriginal(versions: readonly Version[]): OutdatedByOriginal {
  const before = known.get(versions);
  if (before !== undefined) return before;
  const found = groupsOf(versions).flatMap((group) => {
    const outdated = group.translations.filter((one) => matchOf(one, group) === 'outdated');
    const languages = new Set(outdated.map(({ language }) => language));
    return languages.size === 0 ? [] : [[group.originalId, languages] as const];
  });
  const made = new Map(found);
  known.set(versions, made);
  return made;
}
