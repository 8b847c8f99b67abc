import type { SupportPage } from '../content/pages/supportPages.ts';
import type { Frame } from '../layouts/frame.ts';
import { isSensitive, wishText } from '../views/support/wishText.ts';
import { frameOf } from './_frameOf.ts';

/** The frame of a list of support services. */
export function supportFrame({ place, wish, groups, unlisted }: SupportPage): Frame {
  const { title, lead } = wishText(wish, place.locale);
  return frameOf(place, {
    title,
    description: [lead, namesIn(groups)].filter(Boolean).join(' '),
    noindex: unlisted,
    sensitive: isSensitive(wish),
  });
}

/** The services that the list holds, so that a list of results says more than whom it is for. */
function namesIn(groups: SupportPage['groups']): string {
  const names = groups.flatMap(({ services }) => services.map(({ document }) => document.title));
  return names.length === 0 ? '' : `${names.join('; ')}.`;
}
