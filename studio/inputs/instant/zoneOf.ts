import { isLocale, localeFacts } from 'content-schemas/locales.ts';

type Members = Readonly<Record<string, unknown>>;

/** The zone in which a moment is entered: that of the field beside it, else that of the document's language. */
export function zoneOf(beside: unknown, document: unknown): string {
  const { timeZone } = membersOf(beside);
  if (typeof timeZone === 'string') return timeZone;
  const { language } = membersOf(document);
  return localeFacts[isLocale(language) ? language : 'et'].timeZone;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
