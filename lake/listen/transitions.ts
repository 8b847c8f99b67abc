import { isPrivateId, layerOf } from '../json/documentIds.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';
import type { LakeParts } from '../LakeParts.ts';
import { evaluateNow } from '../query/answerQuery.ts';
import type { Change, Transaction } from '../store/Transaction.ts';
import type { ListenRequest } from './ListenRequest.ts';

/** What a change means to a listener: whether the document came into its query, stayed in it, or left it. */
export interface Transition {
  change: Change;
  kind: 'appear' | 'update' | 'disappear';
}

const known = new WeakMap<Transaction, Map<string, Transition[]>>();

/** The changes of a transaction that concern a listener, in order; worked out once for equal listeners. */
export function transitions(
  transaction: Transaction,
  request: ListenRequest,
  lake: LakeParts,
): readonly Transition[] {
  const byKey = known.get(transaction) ?? new Map<string, Transition[]>();
  known.set(transaction, byKey);
  const found =
    byKey.get(request.key) ??
    transaction.changes
      .filter(({ id }) => mayHear(id, request))
      .flatMap((change) => transitionOf(change, request, lake));
  byKey.set(request.key, found);
  return found;
}

function mayHear(id: string, { caller, withVersions }: ListenRequest): boolean {
  if (caller === 'anonymous' && isPrivateId(id)) return false;
  return withVersions || ['drafts', 'published'].includes(layerOf(id));
}

function transitionOf(change: Change, request: ListenRequest, lake: LakeParts): Transition[] {
  const was = matches(change.before, request, lake);
  const is = matches(change.after, request, lake);
  if (was && is) return [{ change, kind: 'update' }];
  if (is) return [{ change, kind: 'appear' }];
  return was ? [{ change, kind: 'disappear' }] : [];
}

function matches(
  document: StoredDocument | undefined,
  { query, params, caller }: ListenRequest,
  { names, store, views }: LakeParts,
): boolean {
  if (document === undefined) return false;
  const get =
    caller === 'editor' ? (id: string) => store.dataset.get(id) : views.of('raw', caller).get;
  const view = { documents: [document], get };
  const found = evaluateNow({ query, params, view, names, identity: caller });
  return Array.isArray(found) ? found.length > 0 : found !== null && found !== false;
}
