import { inLocale } from 'content-schemas/inLocale.ts';

import type { NewestPage } from '../content/pages/newest.ts';
import { translator } from '../i18n/translator.ts';
import { entryText } from './entryText.ts';
import type { FeedEntry } from './Feed.ts';
import { urnFor } from './urnFor.ts';

/** One page as an entry of a feed. An example says in its title that it is one. */
export function entryOf({ page, published, updated }: NewestPage): FeedEntry {
  const { document, place, cards } = page;
  const { locale, href, site } = place;
  const { title, summary, demo } = wordsOf(page);
  const byline = document._type === 'article' ? document.facts.byline : [];
  const topics = 'facts' in document ? document.facts.topics : document.topics;
  const namesOf = (references: typeof topics) =>
    references.flatMap(({ ref }) => cards[ref]?.title.text ?? []);
  return {
    id: urnFor(`${document._id}/${locale}`),
    href: new URL(href, site.origin).href,
    title: demo ? `${translator(locale)('demo.mark')}: ${title}` : title,
    summary,
    html: entryText(page),
    published,
    updated,
    authors: namesOf(byline),
    topics: namesOf(topics),
  };
}

function wordsOf({ document, place }: NewestPage['page']) {
  if ('facts' in document) {
    const { title, summary, facts } = document;
    return { title, summary, demo: facts.demo };
  }
  const { title, text, demo } = document;
  return {
    title: inLocale(title, place.locale).text,
    summary: inLocale(text, place.locale, 'en').text,
    demo,
  };
}
