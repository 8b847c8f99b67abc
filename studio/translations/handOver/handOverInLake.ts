import type { SanityClient } from '@sanity/client';

import { draftId } from '../documentIds.ts';
import type { TranslationGroup } from '../states/TranslationGroup.ts';
import { storedDocuments } from '../StoredDocument.ts';
import { handOver } from '../transactions/handOver.ts';
import { comparedFieldsOf, translatedTypes } from '../translatedTypes.ts';

/** Hands the original over in one transaction, made from what the lake holds at this moment. */
export async function handOverInLake(
  client: SanityClient,
  { originalId, type }: TranslationGroup,
  to: string,
): Promise<void> {
  const lake = client.withConfig({ perspective: 'raw' });
  const ids = [to, originalId].flatMap((id) => [id, draftId(id)]);
  const documents = storedDocuments(
    await lake.fetch<unknown>('*[_id in $ids || references($original)]', {
      ids,
      original: originalId,
    }),
  );
  const facts = translatedTypes.get(type)?.facts ?? [];
  const compared = comparedFieldsOf(type);
  await lake.mutate(handOver({ documents, from: originalId, to, facts, compared }));
}
