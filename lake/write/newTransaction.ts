import { randomBytes } from 'node:crypto';
import { storeError } from '../http/ApiError.ts';
import type { LakeParts } from '../LakeParts.ts';
import { PendingTransaction } from './PendingTransaction.ts';

/** Begins a transaction under the id that the caller wishes, or under a new one; an id can be used once. */
export function newTransaction({ store }: LakeParts, wished: unknown): PendingTransaction {
  const id =
    typeof wished === 'string' && wished !== '' ? wished : randomBytes(16).toString('base64url');
  if (store.file.hasTransaction(id)) {
    throw storeError(
      409,
      'transactionError',
      `The transaction "${id}" was written before. Use an id once.`,
    );
  }
  return new PendingTransaction(store.dataset, id, new Date());
}
