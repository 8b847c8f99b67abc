import type { SanityClient } from '@sanity/client';
import type { Locale } from 'content-schemas/locales.ts';

import { draftId } from '../documentIds.ts';
import type { TranslationGroup } from '../states/TranslationGroup.ts';
import { isRecord, storedDocuments } from '../StoredDocument.ts';
import { newTranslation } from '../transactions/newTranslation.ts';

/** What an editor decides in the dialog. */
export interface Choice {
  readonly language: Locale;
  readonly title: string;
  /** The document whose text is copied, its draft if it has one; undefined for an empty form. */
  readonly copyOf: string | undefined;
}

/** Creates a translation's draft from what the lake holds at this moment; resolves to its id. */
export async function createInLake(
  client: SanityClient,
  { originalId, type }: TranslationGroup,
  { language, title, copyOf }: Choice,
): Promise<string> {
  const lake = client.withConfig({ perspective: 'raw' });
  const ids = [originalId, copyOf ?? originalId].flatMap((id) => [id, draftId(id)]);
  const answer: unknown = await lake.fetch(
    `{"documents": *[_id in $ids],
      "slugs": array::unique(*[_type == $type && language == $language].slug.current)}`,
    { ids, type, language },
  );
  const { documents, slugs } = isRecord(answer) ? answer : {};
  const found = new Map(storedDocuments(documents).map((document) => [document._id, document]));
  const original = {
    id: originalId,
    draft: found.get(draftId(originalId)),
    published: found.get(originalId),
  };
  // The original is copied as published, since that is what the translation has to match.
  const order =
    copyOf === originalId
      ? [originalId, draftId(originalId)]
      : [draftId(copyOf ?? ''), copyOf ?? ''];
  const id = crypto.randomUUID();
  const wish = {
    ...{ id, language, title, original },
    copied:
      copyOf === undefined ? undefined : (found.get(order[0] ?? '') ?? found.get(order[1] ?? '')),
    takenSlugs: new Set(Array.isArray(slugs) ? slugs.map(String) : []),
  };
  await lake.create(newTranslation(wish));
  return id;
}
