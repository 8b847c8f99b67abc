import { isLocale, locales, type Locale } from 'content-schemas/locales.ts';

import { isDraftId, publishedId } from '../../translations/documentIds.ts';
import {
  isRecord,
  storedDocuments,
  type StoredDocument,
} from '../../translations/StoredDocument.ts';

/** A draft or a published document, by as little as lists need to know of it. */
export interface OutlineRow {
  /** The id without `drafts.`. */
  readonly id: string;
  readonly isDraft: boolean;
  readonly type: string;
  /** Undefined for a type whose one document holds every language. */
  readonly language: Locale | undefined;
  /** The id of the original: its own, unless it is a translation. */
  readonly original: string;
  readonly title: string | Readonly<Partial<Record<Locale, string>>>;
  readonly checkedOn: string | undefined;
}

/** What is asked of every document for its outline. */
export const outlineProjection =
  '_id, _type, language, translationOf, checkedOn, "title": coalesce(title, name, label, from)';

/** Reads what the lake answered. */
export function outlineOf(answer: unknown): OutlineRow[] {
  return storedDocuments(answer).map((document) => rowOf(document));
}

/** A row's title in the Studio's language, else in the first language that has one. */
export function titleOf({ title }: OutlineRow, locale: Locale): string | undefined {
  if (typeof title === 'string') return title;
  return [locale, ...locales].map((language) => title[language]).find((text) => text !== undefined);
}

function rowOf({
  _id,
  _type,
  language,
  translationOf,
  title,
  checkedOn,
}: StoredDocument): OutlineRow {
  const id = publishedId(_id);
  const original = isRecord(translationOf) ? translationOf['_ref'] : undefined;
  return {
    id,
    isDraft: isDraftId(_id),
    type: _type,
    language: isLocale(language) ? language : undefined,
    original: typeof original === 'string' ? original : id,
    title: typeof title === 'string' ? title : inEachLanguage(title),
    checkedOn: typeof checkedOn === 'string' ? checkedOn : undefined,
  };
}

function inEachLanguage(value: unknown): Partial<Record<Locale, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const text = value[locale];
      return typeof text === 'string' && text !== '' ? [[locale, text] as const] : [];
    }),
  );
}
