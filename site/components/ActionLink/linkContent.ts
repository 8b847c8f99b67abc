import type { Cards } from 'content-schemas/card.ts';
import type { Reference } from 'content-schemas/fields/reference.ts';
import type { Locale, Section } from 'content-schemas/locales.ts';
import { hrefFor } from '../../i18n/hrefFor.ts';
import { translator } from '../../i18n/translator.ts';
import type { NextStep } from '../EmptyState/nextStep.ts';

/** A link as an editor makes it: to a document or a section of the site, or to an address. */
export interface StoredLink {
  readonly label: string;
  readonly document?: Reference | undefined;
  readonly section?: Section | undefined;
  readonly href?: string | undefined;
}

/** Where a link leads readers of a language, and in which other language; nothing for a document without a page. */
export function linkContent(link: StoredLink, cards: Cards, locale: Locale): NextStep | undefined {
  if (link.href !== undefined) return { label: link.label, href: link.href };
  if (link.section !== undefined) {
    return { label: link.label, href: hrefFor({ locale, section: link.section }) };
  }
  const card = link.document && cards[link.document.ref];
  if (card === undefined || card.href === undefined) return undefined;
  return { label: link.label + inOtherLanguage(card.lang, locale), href: card.href };
}

/** What is added to the words of a link when its page is in another language: " (in Estonian)". */
export function inOtherLanguage(lang: Locale, locale: Locale): string {
  return lang === locale ? '' : ` (${translator(locale)(`languages.in.${lang}`)})`;
}
