import type { Locale } from 'content-schemas/locales.ts';

import { addressOf } from '../addresses.ts';
import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import type { PagePlace } from './pages.ts';

/** The pages above a page that exist in a language, outermost first; pages that are each other's parents end it. */
export function parentsOf(
  document: AnyDocument,
  locale: Locale,
  content: Library,
  seen: readonly string[] = [],
): PagePlace['above'] {
  if (document._type !== 'page' || document.facts.parent === undefined) return [];
  const { ref } = document.facts.parent;
  const original = content.byId.get(ref);
  if (original?._type !== 'page' || seen.includes(ref)) return [];
  const version = content.versions.get(ref)?.[locale];
  const href = version && addressOf(version, locale, content);
  const step =
    version && href !== undefined ? [{ title: { text: version.title, lang: locale }, href }] : [];
  return [...parentsOf(original, locale, content, [...seen, ref]), ...step];
}
