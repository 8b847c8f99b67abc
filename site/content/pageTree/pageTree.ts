import type { Page } from 'content-schemas/documents/page.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { inAlphabet } from '../../i18n/collate.ts';
import { addressOf } from '../addresses.ts';
import type { Library } from '../Library.ts';

/** A page with the pages below it. */
export interface PageBranch {
  readonly title: string;
  readonly href: string;
  readonly demo: boolean;
  readonly below: readonly PageBranch[];
}

/**
 * The ordinary pages of a language as their parents say: in the editors' order, then in the alphabet. A page whose
 * parent does not exist in the language stands under the next one above that does.
 */
export function pageTree(locale: Locale, library: Library): PageBranch[] {
  const pages = library.documents.page.filter(
    ({ language, facts }) => language === locale && facts.kind === 'ordinary',
  );
  const byOriginal = new Map(pages.map((page) => [page.original, page]));
  const parents = new Map(pages.map((page) => [page, parentOf(page, byOriginal, library)]));
  const branches = (parent: Page | undefined): PageBranch[] =>
    arranged(
      pages.filter((page) => parents.get(page) === parent),
      locale,
    ).flatMap((page) => {
      const href = addressOf(page, locale, library);
      const { title, facts } = page;
      return href === undefined ? [] : [{ title, href, demo: facts.demo, below: branches(page) }];
    });
  return branches(undefined);
}

/** The nearest page above in the same language; pages that are each other's parents have none. */
function parentOf(
  page: Page,
  byOriginal: ReadonlyMap<string, Page>,
  { byId }: Library,
): Page | undefined {
  const way = new Set([page.original]);
  let ref = page.facts.parent?.ref;
  let nearest: Page | undefined;
  while (ref !== undefined && !way.has(ref)) {
    way.add(ref);
    nearest ??= byOriginal.get(ref);
    const above = byId.get(ref);
    ref = above?._type === 'page' ? above.facts.parent?.ref : undefined;
  }
  return ref === undefined ? nearest : undefined;
}

function arranged(pages: readonly Page[], locale: Locale): Page[] {
  const last = Number.MAX_SAFE_INTEGER;
  return inAlphabet(
    pages,
    locale,
    ({ title }) => title,
    ({ _id }) => _id,
  ).toSorted((a, b) => (a.facts.order ?? last) - (b.facts.order ?? last));
}
