import type { Locale } from 'content-schemas/locales.ts';

import { library } from '../readLibrary.ts';
import { lastChanged } from '../document/lastChanged.ts';
import { pagesOf } from './pages.ts';
import { publishedOn } from '../document/publishedOn.ts';
import { recommendationPages } from './recommendationPages.ts';
import { trainingPages } from './trainingPages.ts';

/** The types of which readers can follow what is new. */
export async function followedPages() {
  const all = await Promise.all([
    pagesOf('article'),
    trainingPages(),
    pagesOf('project'),
    pagesOf('service'),
    pagesOf('report'),
    recommendationPages(),
  ]);
  return all.flat();
}
export type FollowedPage = Awaited<ReturnType<typeof followedPages>>[number];

/** A page in the order of a feed: when it was published, as far as somebody has said, and when its text or facts changed. */
export interface NewestPage {
  readonly page: FollowedPage;
  readonly published: string | undefined;
  readonly updated: string;
}

/** What can be followed in a language, the newest first; pages of one moment in the order of their ids. */
export async function newestPages(locale: Locale): Promise<NewestPage[]> {
  const content = await library();
  return (await followedPages())
    .filter(({ place }) => place.locale === locale)
    .map((page) => ({
      page,
      published: publishedOn(page.document),
      updated: lastChanged({ document: page.document }, content) ?? content.now.toISOString(),
    }))
    .toSorted(
      (a, b) =>
        compare(b.published ?? b.updated, a.published ?? a.updated) ||
        compare(a.page.document._id, b.page.document._id),
    );
}

function compare(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}
