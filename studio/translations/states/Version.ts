import { isLocale, type Locale } from 'content-schemas/locales.ts';
import { meaningfulText, type MeaningfulText } from 'content-schemas/meaningfulText.ts';

import { isDraftId, publishedId } from '../documentIds.ts';
import { isRecord, type StoredDocument } from '../StoredDocument.ts';
import { comparedFieldsOf } from '../translatedTypes.ts';

/** One draft or published document, as far as translating is concerned. */
export interface Version {
  /** The id without `drafts.`. */
  readonly id: string;
  readonly isDraft: boolean;
  readonly type: string;
  readonly language: Locale;
  /** The original's id; undefined on an original. */
  readonly translationOf: string | undefined;
  /** Whether that reference does not hold its original in place. */
  readonly isWeak: boolean;
  readonly title: string;
  readonly slug: string | undefined;
  /** What it says, field by field. */
  readonly text: MeaningfulText;
  /** The snapshot of the original's text with which it was last declared to match. */
  readonly matched: string | undefined;
}

/** Reads a stored document; undefined for one without a language of ours, and for a release's version. */
export function versionOf(document: StoredDocument): Version | undefined {
  const { _id, _type, language, title, slug, translationOf, matchedOriginal } = document;
  if (!isLocale(language) || _id.startsWith('versions.')) return undefined;
  const reference = isRecord(translationOf) ? translationOf : {};
  return {
    id: publishedId(_id),
    isDraft: isDraftId(_id),
    type: _type,
    language,
    translationOf: textOf(reference['_ref']),
    isWeak: reference['_weak'] === true,
    title: textOf(title) ?? '',
    slug: isRecord(slug) ? textOf(slug['current']) : undefined,
    text: meaningfulText(document, comparedFieldsOf(_type)),
    matched: textOf(matchedOriginal),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
