import type { Article as ArticleThing } from 'schema-dts';
import type { Article } from 'content-schemas/documents/article.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';

import { shareHref } from '../share/shareHref.ts';
import { shareOf } from '../share/shareOf.ts';
import { absolute, type DataPlace } from './DataPlace.ts';
import { documentData } from './documentData.ts';
import { actorsOf } from './organisationLink.ts';
import { publisherLink } from './publisherData.ts';

interface ArticlePage extends SettledDocument<Article> {
  readonly place: DataPlace;
}

/** A piece of news: its byline wrote it, or else whoever publishes the site. */
export function articleData({ document, cards, place }: ArticlePage): ArticleThing {
  const { facts } = document;
  const publisher = place.site.publishers.map((one) => publisherLink(one, place));
  const picture = shareHref(
    shareOf({
      locale: place.locale,
      title: document.title,
      siteName: place.site.name,
      section: 'news',
      noindex: facts.demo,
    }),
  );
  const byline = actorsOf(facts.byline, cards, place);
  return {
    '@type': 'Article',
    ...documentData(document, cards, place),
    headline: document.title,
    datePublished: facts.publishedOn,
    image: absolute(place, picture),
    mainEntityOfPage: { '@id': absolute(place, place.href) },
    author: byline.length > 0 ? byline : publisher,
    publisher,
  };
}
