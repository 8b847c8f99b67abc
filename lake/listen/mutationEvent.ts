import type { StoredDocument } from '../json/StoredDocument.ts';
import { without } from '../json/without.ts';
import type { Change, Transaction } from '../store/Transaction.ts';
import type { ListenRequest } from './ListenRequest.ts';
import type { Transition } from './transitions.ts';

/** The event that a listener gets for one changed document; `total` counts what this listener gets. */
export function mutationEvent(
  { change, kind }: Transition,
  transaction: Transaction,
  request: ListenRequest,
  place: { current: number; total: number },
) {
  const { id, before, after, mutations } = change;
  return {
    eventId: `${transaction.id}#${id}`,
    documentId: id,
    transactionId: transaction.id,
    transition: kind,
    identity: transaction.author,
    ...(request.withMutations ? { mutations } : {}),
    ...(before === undefined ? {} : { previousRev: before._rev }),
    resultRev: transaction.id,
    ...(request.withResult && after !== undefined ? { result: after } : {}),
    ...(request.withPrevious && before !== undefined ? { previous: before } : {}),
    ...(request.withEffects ? { effects: effectsOf(change) } : {}),
    timestamp: transaction.timestamp,
    visibility: 'query',
    transactionCurrentEvent: place.current,
    transactionTotalEvents: place.total,
  };
}

/** A change as Mendoza patches; replacing the whole document is a legal one, so no differ is needed. */
export function effectsOf({ before, after }: Pick<Change, 'before' | 'after'>) {
  return { apply: whole(after), revert: whole(before) };
}

function whole(document: StoredDocument | undefined) {
  return [0, document === undefined ? null : without(document, ['_rev'])];
}
