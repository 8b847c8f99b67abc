import type { PublishedPage } from '../../../scripts/hosting/PublishedPage.ts';
import type { PageHead } from '../../../scripts/hosting/readHead.ts';

/** A page with as much of a head as a test names; by itself it is its own canonical address. */
export function publishedPage(address: string, head: Partial<PageHead> = {}): PublishedPage {
  return {
    address,
    head: {
      ...{ lang: 'et', title: `Leht ${address}`, noindex: false, alternates: [] },
      description: `Mis lehel ${address} on, ühe lausega öeldud.`,
      canonical: `https://koda.example${address}`,
      ...{ pictureAlt: 'Leht · Koda', siteName: 'Koda' },
      ...head,
    },
  };
}
