import type { PendingTransaction } from '../write/PendingTransaction.ts';
import type { ActionInput } from './ActionInput.ts';

/** Does one action inside a transaction. */
export type Action = (input: ActionInput, pending: PendingTransaction) => void;
