import type { Locale, Localised } from 'content-schemas/locales.ts';
import {
  chapters,
  chapterSlug,
  handbookText,
  inEveryLocale,
  type Chapter,
} from '../handbook/handbook.ts';
import { hrefFor } from '../i18n/hrefFor.ts';
import { translator } from '../i18n/translator.ts';

/** Where the handbook begins, in every language. */
export const handbookHrefs: Localised = inEveryLocale((locale) =>
  hrefFor({ locale, ownPage: 'handbook' }),
);

/** Where a chapter stands, in every language. */
export function chapterHrefs(chapter: Chapter): Localised {
  return inEveryLocale((locale) =>
    hrefFor({ locale, ownPage: 'handbook', slugs: [chapterSlug(locale, chapter)] }),
  );
}

/** The chapters before and after a chapter, where there are any. */
export function neighboursOf(chapter: Chapter, locale: Locale) {
  const at = chapters.indexOf(chapter);
  const link = (one: Chapter | undefined) =>
    one && { label: handbookText(locale, one).frontmatter.title, href: chapterHrefs(one)[locale] };
  return { previous: link(chapters[at - 1]), next: link(chapters[at + 1]) };
}

/** What lies above a chapter: the handbook. */
export function aboveChapters(locale: Locale) {
  const title = { text: translator(locale)('ownPages.handbook'), lang: locale };
  return [{ title, href: handbookHrefs[locale] }];
}

/** A chapter's title for the window, where a section may be called the same. */
export function bookTitle(title: string, locale: Locale): string {
  return `${title} – ${translator(locale)('ownPages.handbook')}`;
}
