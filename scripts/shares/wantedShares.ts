import { isLocale, sections } from 'content-schemas/locales.ts';
import type { SharePicture } from '../../site/seo/share/shareHref.ts';
import type { PublishedPage } from '../hosting/PublishedPage.ts';

/** The share pictures that pages name, by their paths, with what each has to say. */
export function wantedShares(
  pages: readonly PublishedPage[],
  origin: string,
): ReadonlyMap<string, SharePicture> {
  return new Map(
    pages.flatMap(({ head: { picture, pictureAlt, siteName } }) => {
      if (picture === undefined || !picture.startsWith(`${origin}/share/`)) return [];
      const file = picture.slice(origin.length);
      const [locale, place] = file.slice('/share/'.length).split('-');
      if (!isLocale(locale)) return [];
      const section = sections.find((one) => one === place);
      return [[file, { locale, title: titleIn(pictureAlt, siteName), siteName, section }] as const];
    }),
  );
}

/** The title that `shareAlt` has joined with the site's name. */
function titleIn(alt: string, siteName: string): string {
  const end = ` · ${siteName}`;
  return alt.endsWith(end) ? alt.slice(0, -end.length) : alt;
}
