import type { Article } from 'content-schemas/documents/article.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { pictureContent } from '../components/Figure/pictureContent.ts';

/** An article's picture with its words in the page's language; in another, its alternative text says which. */
export function articlePicture({ picture, language }: Article['facts'], locale: Locale) {
  if (picture === undefined) return undefined;
  const alt = inLocale(picture.alt, locale, language);
  return {
    ...pictureContent(picture),
    alt: alt.text,
    altLang: alt.lang === locale ? undefined : alt.lang,
    credit: inLocale(picture.credit, locale, language).text,
  };
}
