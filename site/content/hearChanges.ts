import type { SanityClient } from '@sanity/client';

const pause = 2_000;

/**
 * Calls back with the id of every document that changes, as far as the source may see it; with none when the source
 * is heard again after it was away, since nobody knows what changed meanwhile. Gives the function that ends this.
 */
export function hearChanges(
  source: SanityClient,
  changed: (id: string | undefined) => void,
): () => void {
  let wasHeard = false;
  let waiting: NodeJS.Timeout | undefined;
  const listen = () =>
    source
      .listen(
        '*',
        {},
        { events: ['welcome', 'mutation'], includeResult: false, visibility: 'query' },
      )
      .subscribe({
        next: (event) => {
          if (event.type === 'mutation') changed(event.documentId);
          else if (wasHeard) changed(undefined);
          wasHeard = true;
        },
        error: () => {
          waiting = setTimeout(() => (listening = listen()), pause);
        },
      });
  let listening = listen();
  return () => {
    clearTimeout(waiting);
    listening.unsubscribe();
  };
}
