import type { Redirect as RedirectDocument } from 'content-schemas/documents/redirect.ts';

import type { ContentProblem } from '../ContentProblem.ts';
import { documentProblem, nameOf } from '../documentProblem.ts';
import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import type { Claim } from './Claim.ts';
import { claimsOf } from './claimsOf.ts';
import { followed } from './followed.ts';
import type { Redirect } from './Redirect.ts';
import { takenAddresses } from './takenAddresses.ts';

/**
 * Where each old address leads, in one step and in the order of the addresses; an address that a page or a second
 * document has, and redirects that lead to each other, are problems that name both documents.
 */
export function settleRedirects(
  library: Pick<Library, 'documents' | 'byId' | 'ended' | 'siteUrl' | 'versions'>,
): { readonly redirects: readonly Redirect[]; readonly problems: readonly ContentProblem[] } {
  const pages = takenAddresses(library);
  const kept = new Map<string, Claim>();
  const problems = library.documents.redirect.filter(isAimless).map(withoutTarget);
  for (const claim of claimsOf(library)) {
    const first = kept.get(claim.from);
    const collision = pages.has(claim.from)
      ? withPage(claim, pages.get(claim.from))
      : first && withClaim(claim, first);
    if (collision === undefined) kept.set(claim.from, claim);
    else if (!claim.givesWay) problems.push(collision);
  }
  const settled = [...kept.values()].map((claim) => followed(claim, kept));
  return {
    redirects: settled
      .flatMap(({ redirect }) => redirect ?? [])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    problems: [...problems, ...settled.flatMap(({ problem }) => problem ?? [])],
  };
}

function isAimless({ gone, document, href }: RedirectDocument): boolean {
  return !gone && document === undefined && href === undefined;
}

function withoutTarget(document: RedirectDocument): ContentProblem {
  return documentProblem(
    document,
    'leads nowhere: choose the new page or write an address, or say that the page was taken down',
  );
}

function withPage({ document, from, field }: Claim, page: AnyDocument | undefined): ContentProblem {
  const owner = page ? `"${nameOf(page)}" (${page._id})` : 'a page that the site has by itself';
  return documentProblem(
    document,
    `names ${from}, where ${owner} is now: take it out here, or change that page's address`,
    field,
  );
}

function withClaim({ document, from, field }: Claim, first: Claim): ContentProblem {
  return documentProblem(
    document,
    `names ${from}, and so does "${first.field}" of "${nameOf(first.document)}" (${first.document._id}): keep it in one of the two`,
    field,
  );
}
