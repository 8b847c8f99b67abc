import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { inLocale } from 'content-schemas/inLocale.ts';

import type { FollowedPage } from '../content/pages/newest.ts';
import { translator } from '../i18n/translator.ts';
import { flowHtml } from './html/flowHtml.ts';
import { markup, type Html } from './html/markup.ts';
import { reportFilesHtml } from './html/reportFilesHtml.ts';
import { sessionsHtml } from './html/sessionsHtml.ts';

/** The whole text of a page for feed readers, with those facts first that people act on. */
export function entryText(page: FollowedPage): string {
  const { document, place } = page;
  const { locale } = place;
  const isExample = 'facts' in document ? document.facts.demo : document.demo;
  const example = isExample && markup`<p><em>${translator(locale)('demo.explanation')}</em></p>`;
  return markup`${example || undefined}${factsOf(page)}${bodyOf(page)}`.text;
}

function factsOf({ document, place }: FollowedPage): Html | undefined {
  if (document._type === 'training') return sessionsHtml(document, place.locale);
  if (document._type === 'report') return reportFilesHtml(document, place.site.origin);
  return undefined;
}

function bodyOf(page: FollowedPage): Html {
  const { document, place, cards, contacts, lists } = page;
  const { locale, site } = place;
  if (document._type === 'recommendation') {
    const { text, lang } = inLocale(document.text, locale, 'en');
    return markup`<blockquote lang="${lang}"><p>${text}</p></blockquote>`;
  }
  const text = { locale, origin: site.origin, cards, contacts, lists };
  return markup`<p>${document.summary}</p>${flowHtml(partsOf(document), text)}`;
}

type Written = Exclude<FollowedPage['document'], { readonly _type: 'recommendation' }>;

function partsOf(document: Written): readonly RichTextBlock[] {
  if (document._type === 'project') {
    return [...(document.activities ?? []), ...(document.results ?? []), ...document.body];
  }
  if (document._type === 'service') return [...(document.howToGet ?? []), ...document.body];
  return document.body;
}
