import type { AnyDocument } from '../Documents.ts';

/** The day that a document names as that of its publication, as a moment; undefined where it names none, or only a year. */
export function publishedOn(document: AnyDocument): string | undefined {
  const day = dayOf(document);
  return day?.length === 'YYYY-MM-DD'.length ? `${day}T00:00:00.000Z` : undefined;
}

function dayOf(document: AnyDocument): string | undefined {
  if (document._type === 'article') return document.facts.publishedOn;
  if (document._type === 'training') return document.facts.announcedOn;
  return document._type === 'report' ? document.facts.date : undefined;
}
