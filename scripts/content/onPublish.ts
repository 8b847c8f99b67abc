import { parseEnvironment } from '../../site/content/environment.ts';
import { sourceOf } from '../../site/content/source.ts';

const pause = 2_000;

/**
 * Calls back whenever a published document changes, appears or goes, and when the source is heard again after it was
 * away, since nobody knows what was published meanwhile. Gives the function that ends this.
 */
export function onPublish(environment: NodeJS.ProcessEnv, published: () => void): () => void {
  const source = sourceOf(parseEnvironment(environment));
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
          if (event.type === 'mutation' ? isPublished(event.documentId) : wasHeard) published();
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

function isPublished(id: string): boolean {
  return !id.includes('.');
}
