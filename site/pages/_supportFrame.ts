import type { SupportPage } from '../content/pages/supportPages.ts';
import type { Frame } from '../layouts/frame.ts';
import { isSensitive, wishText } from '../views/support/wishText.ts';
import { frameOf } from './_frameOf.ts';

/** The frame of a list of support services. */
export function supportFrame({ place, wish, unlisted }: SupportPage): Frame {
  const { title, lead } = wishText(wish, place.locale);
  return frameOf(place, {
    title,
    description: lead,
    noindex: unlisted,
    sensitive: isSensitive(wish),
  });
}
