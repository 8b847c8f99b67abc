import { isLocale, sections } from 'content-schemas/locales.ts';
import type { SharePicture } from '../../site/seo/share/shareHref.ts';
import type { PublishedPage } from '../hosting/PublishedPage.ts';

/** The share pictures that pages name, by their paths, with what each has to say. */
export function wantedShares(
  pages: readonly PublishedPage[],
  origin: string,
): ReadonlyMap<string, SharePicture> {
  return new Map(
    pages.flatMap(({ head: { picture, shareTitle, siteName } }) => {
      if (picture === undefined || !picture.startsWith(`${origin}/share/`)) return [];
      const file = picture.slice(origin.length);
      const [locale, place] = file.slice('/share/'.length).split('-');
      if (!isLocale(locale)) return [];
      const section = sections.find((one) => one === place);
      return [[file, { locale, title: shareTitle, siteName, section }] as const];
    }),
  );
}
