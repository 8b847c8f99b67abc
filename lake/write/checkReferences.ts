import { strongReferences } from '../store/ReferenceIndex.ts';
import type { Dataset } from '../store/Dataset.ts';
import { hasReferences, referenceMissing } from './failures.ts';
import type { PendingTransaction } from './PendingTransaction.ts';

/** Refuses a transaction after which a strong reference would lead nowhere, from either end. */
export function checkReferences(pending: PendingTransaction, dataset: Dataset): void {
  for (const { id, before, after } of pending.changes()) {
    if (after !== undefined) {
      for (const target of strongReferences(after)) {
        if (pending.get(target) === undefined) throw referenceMissing(id, target);
      }
    } else if (before !== undefined) {
      const referring = dataset.references.to(id).filter((from) => stillRefers(pending, from, id));
      if (referring.length > 0) throw hasReferences(id, referring);
    }
  }
}

function stillRefers(pending: PendingTransaction, from: string, to: string): boolean {
  const document = pending.get(from);
  return from !== to && document !== undefined && strongReferences(document).has(to);
}
