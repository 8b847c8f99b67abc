import { type ApiError, storeError } from '../http/ApiError.ts';
import type { LakeParts } from '../LakeParts.ts';
import { checkReferences } from './checkReferences.ts';
import { checkLimits } from './limits.ts';
import type { PendingTransaction } from './PendingTransaction.ts';
import { attempt, type WriteKind } from './WriteFailure.ts';

/** Who writes, and whether it is only a rehearsal. */
export interface Writing {
  kind: WriteKind;
  author: string;
  dryRun: boolean;
}

/** SQLite's result codes for a full disk and for failing input or output. */
const storageFailures: Readonly<Record<number, string>> = {
  10: 'cannot be written',
  13: 'is full',
  778: 'cannot be written',
};

/** Checks a transaction as a whole and keeps it; when this returns, it is durable and told to listeners. */
export function commit({ store }: LakeParts, pending: PendingTransaction, writing: Writing): void {
  const changes = pending.changes();
  for (const { after } of changes) if (after !== undefined) checkLimits(after);
  attempt(writing.kind, 0, () => checkReferences(pending, store.dataset));
  if (writing.dryRun || changes.length === 0) return;
  const { id, timestamp } = pending;
  try {
    store.commit({ id, timestamp, author: writing.author, changes });
  } catch (error) {
    throw storageError(error) ?? error;
  }
}

function storageError(error: unknown): ApiError | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  const what = storageFailures[Number(error.errcode)];
  if (what === undefined) return undefined;
  const description = `The lake's disk ${what}. Nothing of this transaction was written. Free some space and try again.`;
  return storeError(507, 'storageError', description);
}
