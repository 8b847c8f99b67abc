import { createHash } from 'node:crypto';
import type { Locale, Section } from 'content-schemas/locales.ts';

/** What a page's picture for shared links shows; nothing else changes it. */
export interface SharePicture {
  readonly locale: Locale;
  readonly title: string;
  readonly siteName: string;
  /** Whose house and hue it carries; the whole town where a page stands in no section. */
  readonly section: Section | undefined;
}

/** To be raised when the drawing changes, so that no service keeps showing the old one. */
const drawing = '1';

/** The path of a share picture: another title, another path. */
export function shareHref({ locale, title, siteName, section }: SharePicture): string {
  const says = JSON.stringify([drawing, locale, section ?? '', title, siteName]);
  const digest = createHash('sha256').update(says).digest('hex').slice(0, 12);
  return `/share/${locale}-${section ?? 'site'}-${digest}.png`;
}

/** The size of every share picture, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;
