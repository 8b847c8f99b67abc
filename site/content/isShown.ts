import type { AnyDocument } from './Documents.ts';

/** True unless the text's own schedule keeps it off the site at that moment. */
export function isShown(document: AnyDocument, now: Date): boolean {
  if (!('facts' in document)) return true;
  const { publishFrom, publishUntil } = document;
  const hasBegun = publishFrom === undefined || Date.parse(publishFrom) <= now.getTime();
  const hasEnded = publishUntil !== undefined && Date.parse(publishUntil) <= now.getTime();
  return hasBegun && !hasEnded;
}
