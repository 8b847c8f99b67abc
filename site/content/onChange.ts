import { draftSource } from './draftSource.ts';
import { hearChanges } from './hearChanges.ts';

/** Calls back whenever any document changes, drafts included; gives the function that ends this. */
export function onChange(changed: () => void): () => void {
  return hearChanges(draftSource(), () => changed());
}
