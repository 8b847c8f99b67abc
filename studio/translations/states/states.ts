import { freshnessOf, type Freshness } from 'content-schemas/freshness.ts';

import { comparedFieldsOf } from '../translatedTypes.ts';
import type { Member, TranslationGroup } from './TranslationGroup.ts';

/** Whether a document can be read on the site, and whether more is waiting to be published. */
export type Publication = 'missing' | 'draft' | 'published' | 'changed';

/** The first answer: is it published? */
export function publicationOf(member: Member | undefined): Publication {
  if (member === undefined) return 'missing';
  if (member.published === undefined) return 'draft';
  return member.draft === undefined ? 'published' : 'changed';
}

/**
 * The second answer: does a translation match what its original says in public? Undefined for the original
 * itself, and while nothing of the original is published.
 */
export function matchOf(member: Member, { original }: TranslationGroup): Freshness | undefined {
  if (original?.published === undefined || member.id === original.id) return undefined;
  const { text, type } = original.published;
  return freshnessOf(member.latest.matched, text, comparedFieldsOf(type));
}
