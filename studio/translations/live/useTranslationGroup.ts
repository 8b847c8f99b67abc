import { useMemo } from 'react';

import { draftId } from '../documentIds.ts';
import { groupsOf, type TranslationGroup } from '../states/TranslationGroup.ts';
import { isRecord } from '../StoredDocument.ts';
import { useLiveVersions } from './useLiveVersions.ts';

/** What is known of a group; without one nothing of the document has been saved yet. */
export interface GroupState {
  readonly group: TranslationGroup | undefined;
  readonly isLoaded: boolean;
  readonly problem: string | undefined;
}

/** The original that a document belongs to, with its translations; the document itself may be any of them. */
export function useTranslationGroup(document: {
  readonly id: string;
  readonly type: string;
  readonly translationOf?: unknown;
}): GroupState {
  const { type } = document;
  const originalId = originalIdOf(document);
  const { versions, isLoaded, problem } = useLiveVersions({
    filter: '_type == $type && (_id in $ids || translationOf._ref == $original)',
    params: { type, original: originalId, ids: [originalId, draftId(originalId)] },
  });
  const group = useMemo(
    () => groupsOf(versions).find((one) => one.originalId === originalId),
    [versions, originalId],
  );
  return { group, isLoaded, problem };
}

function originalIdOf({ id, translationOf }: { id: string; translationOf?: unknown }): string {
  const reference = isRecord(translationOf) ? translationOf['_ref'] : undefined;
  return typeof reference === 'string' ? reference : id;
}
