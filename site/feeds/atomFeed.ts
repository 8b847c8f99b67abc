import { generateAtomFeed } from 'feedsmith';

import type { Feed, FeedEntry } from './Feed.ts';
import { feedFormats } from './feedHref.ts';
import { urnFor } from './urnFor.ts';

/** A feed as Atom (RFC 4287), at its own full address. */
export function atomFeed(feed: Feed, self: string): string {
  return generateAtomFeed({
    id: urnFor(new URL(self).pathname),
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: new Date(feed.updated),
    authors: [{ name: feed.author }],
    links: [
      { rel: 'self', type: feedFormats.atom.type, href: self },
      { rel: 'alternate', type: 'text/html', href: feed.home, hreflang: feed.locale },
    ],
    entries: feed.entries.map((entry) => atomEntry(entry, feed)),
    xml: { lang: feed.locale },
  });
}

function atomEntry(entry: FeedEntry, { locale }: Feed) {
  return {
    id: entry.id,
    title: { value: entry.title },
    summary: { value: entry.summary },
    content: { type: 'html', value: entry.html },
    links: [{ rel: 'alternate', type: 'text/html', href: entry.href, hreflang: locale }],
    ...(entry.published !== undefined && { published: new Date(entry.published) }),
    updated: new Date(entry.updated),
    ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
    ...(entry.topics.length > 0 && { categories: entry.topics.map((term) => ({ term })) }),
  };
}
