/** What a result says of a page besides its title and date. */
export interface PageFacts {
  readonly type: string;
  readonly country?: string | undefined;
}

/**
 * A page's address with its facts behind it, for an index: as metadata their words would be found on every page.
 * Pagefind's own filters are no place for them either, since it writes those in another order each time.
 */
export function withFacts(href: string, { type, country = '' }: PageFacts): string {
  return `${href}#${new URLSearchParams({ type, country }).toString()}`;
}

/** Takes apart what `withFacts` has joined. */
export function apart(address: string): { readonly href: string; readonly facts: PageFacts } {
  const [href = '', written = ''] = address.split('#');
  const facts = new URLSearchParams(written);
  return {
    href,
    facts: { type: facts.get('type') ?? '', country: facts.get('country') || undefined },
  };
}
