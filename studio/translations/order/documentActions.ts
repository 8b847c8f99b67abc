import { useRef } from 'react';
import {
  useClient,
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionsContext,
  type DuplicateDocumentActionComponent,
} from 'sanity';

import { wrappedOnce } from '../../wrappedOnce.ts';
import { apiVersion } from '../live/useLiveVersions.ts';
import { isRecord, isStoredDocument, type StoredDocument } from '../StoredDocument.ts';
import { loosenDrafts } from '../transactions/loosenDrafts.ts';
import { translatedTypes } from '../translatedTypes.ts';
import { duplicated } from './duplicated.ts';
import { whyNotDelete, whyNotPublish, whyNotUnpublish } from './reasons.ts';
import { useReason } from './useReason.ts';

/**
 * Sanity's actions, kept in the order between languages: an original is published first, and unpublished or
 * deleted last; a duplicate is an original of its own. The reason stands on the disabled button.
 */
export function documentActions(
  actions: DocumentActionComponent[],
  { schemaType }: Pick<DocumentActionsContext, 'schemaType'>,
): DocumentActionComponent[] {
  if (!translatedTypes.has(schemaType)) return actions;
  return actions.map((action) => {
    const wrap = action.action === undefined ? undefined : wrappers[action.action];
    return wrap === undefined ? action : wrap(action);
  });
}

const wrappers: Readonly<Record<string, ReturnType<typeof wrappedOnce>>> = {
  publish: wrappedOnce(
    (usePublish) =>
      function useOrderedPublish(props) {
        const { reason } = useReason(props, whyNotPublish);
        const shown = props.draft ?? props.published;
        const isTranslation = isRecord(shown?.['translationOf']);
        return refused(usePublish(props), isTranslation ? reason : undefined);
      },
  ),
  unpublish: wrappedOnce(
    (useUnpublish) =>
      function useOrderedUnpublish(props) {
        const client = useClient({ apiVersion });
        const { group, reason } = useReason(props, whyNotUnpublish);
        const state = useUnpublish(props);
        const loosened = group?.originalId === props.id ? loosenDrafts(group) : [];
        if (reason !== undefined || loosened.length === 0) return refused(state, reason);
        const loosen = async () => {
          await client.mutate(loosened);
          state?.onHandle?.();
        };
        return state && { ...state, onHandle: () => void loosen() };
      },
  ),
  delete: wrappedOnce(
    (useDelete) =>
      function useOrderedDelete(props) {
        const { reason } = useReason(props, whyNotDelete);
        return refused(useDelete(props), reason);
      },
  ),
  duplicate: wrappedOnce(
    (useDuplicate: DuplicateDocumentActionComponent) =>
      function useDuplicateAsOriginal(props) {
        const client = useClient({ apiVersion });
        const original = useRef<StoredDocument>(undefined);
        const facts = translatedTypes.get(props.type)?.facts ?? [];
        const state = useDuplicate({
          ...props,
          mapDocument: (copy) => ({ ...duplicated(copy, original.current, facts) }),
        });
        const reference = (props.draft ?? props.published)?.['translationOf'];
        const id = isRecord(reference) ? String(reference['_ref']) : undefined;
        const duplicate = async () => {
          const found: unknown = id && (await client.fetch('*[_id == $id][0]', { id }));
          original.current = isStoredDocument(found) ? found : undefined;
          state?.onHandle?.();
        };
        return state && { ...state, onHandle: () => void duplicate() };
      },
  ),
};

function refused(
  state: DocumentActionDescription | null,
  reason: string | undefined,
): DocumentActionDescription | null {
  if (state === null || reason === undefined) return state;
  return { ...state, disabled: true, title: reason };
}
