import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';
import {
  groupsOf,
  type TranslationGroup,
} from '../../../studio/translations/states/TranslationGroup.ts';
import { versionOf } from '../../../studio/translations/states/Version.ts';
import type { StoredDocument } from '../../../studio/translations/StoredDocument.ts';
import { comparedFieldsOf } from '../../../studio/translations/translatedTypes.ts';

/** A paragraph of rich text. */
export function paragraph(text: string, _key = 'p1') {
  const span = { _type: 'span', _key: 's1', text, marks: [] };
  return { _type: 'block', _key, style: 'normal', markDefs: [], children: [span] };
}

/** An Estonian article with its facts, published unless its id says otherwise. */
export function original(changes: Record<string, unknown> = {}): StoredDocument {
  return {
    _id: 'news-et',
    _type: 'article',
    _rev: 'r1',
    language: 'et',
    title: 'Koolitus sügisel',
    slug: { _type: 'slug', current: 'koolitus-sugisel' },
    summary: 'Uus koolitus algab.',
    body: [paragraph('Tule kohale.')],
    publishedOn: '2027-03-14',
    country: 'EE',
    ...changes,
  };
}

/** A Lithuanian translation of it, which matches. */
export function translation(changes: Record<string, unknown> = {}): StoredDocument {
  return {
    _id: 'news-lt',
    _type: 'article',
    _rev: 'r2',
    language: 'lt',
    translationOf: { _type: 'reference', _ref: 'news-et' },
    matchedOriginal: said(original()),
    title: 'Mokymai rudenį',
    slug: { _type: 'slug', current: 'mokymai-rudeni' },
    summary: 'Prasideda nauji mokymai.',
    body: [paragraph('Ateikite.')],
    ...changes,
  };
}

/** The snapshot of what a document says. */
export function said(document: StoredDocument): string {
  return snapshotOf(meaningfulText(document, comparedFieldsOf(document._type)));
}

/** The one group that documents make. */
export function groupOf(...documents: StoredDocument[]): TranslationGroup {
  const versions = documents.flatMap((document) => versionOf(document) ?? []);
  const [group] = groupsOf(versions);
  if (group === undefined) throw new Error('These documents make no group.');
  return group;
}
