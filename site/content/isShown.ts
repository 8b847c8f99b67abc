import type { AnyDocument } from './Documents.ts';

/** True unless the text's own schedule keeps it off the site at that moment. */
export function isShown(document: AnyDocument, now: Date): boolean {
  if (!('facts' in document)) return true;
  const { publishFrom } = document;
  const hasBegun = publishFrom === undefined || Date.parse(publishFrom) <= now.getTime();
  return hasBegun && !hasEnded(document, now);
}

/** True once the time is over for which the text was to be shown. */
export function hasEnded(document: AnyDocument, now: Date): boolean {
  if (!('facts' in document) || document.publishUntil === undefined) return false;
  return Date.parse(document.publishUntil) <= now.getTime();
}
