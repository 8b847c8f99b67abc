import type { PublishedPage } from './PublishedPage.ts';

/** A former address and what a host answers there. */
export interface MovedPage {
  readonly from: string;
  readonly status: 301 | 302 | 410;
  /** A path of the site, or an address elsewhere; that of a page that is gone is its own. */
  readonly to: string;
}

/** The pages that only stand in for others, as hosts that can do better need them. */
export function movedPages(pages: readonly PublishedPage[], origin: string): MovedPage[] {
  return pages.flatMap(({ address, head: { status, canonical } }): MovedPage[] => {
    if (status === 410) return [{ from: address, status, to: address }];
    if ((status !== 301 && status !== 302) || canonical === undefined) return [];
    const to = canonical.startsWith(`${origin}/`) ? canonical.slice(origin.length) : canonical;
    return [{ from: address, status, to }];
  });
}
