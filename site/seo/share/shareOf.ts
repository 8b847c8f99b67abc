import type { Locale, Section } from 'content-schemas/locales.ts';

import { translator } from '../../i18n/translator.ts';
import type { SharePicture } from './shareHref.ts';

interface Shared {
  readonly locale: Locale;
  readonly title: string;
  readonly siteName: string;
  readonly section?: Section | undefined;
  readonly noindex?: boolean | undefined;
}

/** What a page's picture for shared links shows; pages that no search engine lists share the one of their section. */
export function shareOf({ locale, title, siteName, section, noindex }: Shared): SharePicture {
  const common = section === undefined ? siteName : translator(locale)(`sections.${section}`);
  return { locale, title: noindex ? common : title, siteName, section };
}

/** What a share picture says, for those who do not see it. */
export function shareAlt({ title, siteName }: Pick<SharePicture, 'title' | 'siteName'>): string {
  return title === siteName ? siteName : `${title} · ${siteName}`;
}
