import type { Cards } from 'content-schemas/card.ts';
import type { Page } from 'content-schemas/documents/page.ts';
import type { RichText } from 'content-schemas/fields/richText/richText.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { linkContent } from '../components/ActionLink/linkContent.ts';
import { typeset } from '../i18n/typeset.ts';
import type { NextStep } from '../components/EmptyState/nextStep.ts';

/** The first words of a home page, and what follows them. */
export interface HomeText {
  readonly welcome: {
    readonly title: string;
    readonly text: string;
    readonly links: readonly NextStep[];
  };
  readonly rest: RichText;
}

interface HomeDocument {
  readonly document: Pick<Page, 'title' | 'summary' | 'body'>;
  readonly cards: Cards;
}

/** Takes the first welcome out of a home page's text; a page without one is welcomed by its title and summary. */
export function homeText({ document, cards }: HomeDocument, locale: Locale): HomeText {
  const { title, summary, body } = document;
  const first = body.find((block) => block._type === 'welcome');
  const set = (text: string) => typeset(text, locale);
  if (first === undefined) {
    return { welcome: { title: set(title), text: set(summary), links: [] }, rest: body };
  }
  const links = first.links.flatMap((link) => linkContent(link, cards, locale) ?? []);
  return {
    welcome: { title: set(first.title), text: set(first.text), links },
    rest: body.toSpliced(body.indexOf(first), 1),
  };
}
