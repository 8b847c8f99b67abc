import { generateJsonFeed } from 'feedsmith';

import type { Feed } from './Feed.ts';

/** A feed as JSON Feed 1.1, at its own full address. */
export function jsonFeed(feed: Feed, self: string): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: self,
    language: feed.locale,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.href,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      ...(entry.published !== undefined && { date_published: new Date(entry.published) }),
      date_modified: new Date(entry.updated),
      language: feed.locale,
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
      ...(entry.topics.length > 0 && { tags: [...entry.topics] }),
    })),
  });
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
