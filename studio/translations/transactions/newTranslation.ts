import type { Locale } from 'content-schemas/locales.ts';
import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';
import { slugFrom } from 'content-schemas/slugFrom.ts';

import { draftId } from '../documentIds.ts';
import type { StoredDocument } from '../StoredDocument.ts';
import { comparedFieldsOf } from '../translatedTypes.ts';
import { originalReference } from './originalReference.ts';

/** What an editor decides about a new translation, and what is there already. */
export interface TranslationWish {
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  readonly original: {
    readonly id: string;
    readonly draft: StoredDocument | undefined;
    readonly published: StoredDocument | undefined;
  };
  /** The document whose text is copied to be written over; undefined for an empty form. */
  readonly copied: StoredDocument | undefined;
  /** Slugs that documents of this type have in this language. */
  readonly takenSlugs: ReadonlySet<string>;
}

/**
 * The draft of a new translation. It counts as matching the original's published text as it is now, or, when
 * the original has never been published, its draft, since that is what the translator reads.
 */
export function newTranslation(wish: TranslationWish): StoredDocument {
  const { original, copied, language, id } = wish;
  const source = original.published ?? original.draft;
  if (source === undefined) throw new Error(`There is no document "${original.id}" to translate.`);
  const type = source._type;
  const fields = comparedFieldsOf(type);
  const title = wish.title.trim() || textOf(copied?.['title']);
  const slug = freeSlug(slugFrom(title), wish.takenSlugs);
  return {
    ...pick(copied ?? {}, fields),
    _id: draftId(id),
    _type: type,
    language,
    translationOf: originalReference(original.id, type, original.published !== undefined),
    matchedOriginal: snapshotOf(meaningfulText(source, fields)),
    ...(title === '' ? {} : { title }),
    ...(slug === '' ? {} : { slug: { _type: 'slug', current: slug } }),
  };
}

/** The slug itself, or with the first number behind it that makes it free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (slug === '' || !taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

function pick(document: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  return Object.fromEntries(
    fields.filter((name) => document[name] !== undefined).map((name) => [name, document[name]]),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
