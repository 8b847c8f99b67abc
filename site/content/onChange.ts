import { draftSource } from './draftSource.ts';

/** Calls back whenever any document changes, drafts included; gives the function that ends this. */
export function onChange(changed: () => void): () => void {
  const listening = draftSource()
    .listen('*', {}, { events: ['mutation'], includeResult: false, visibility: 'query' })
    .subscribe({ next: changed, error: () => undefined });
  return () => listening.unsubscribe();
}
