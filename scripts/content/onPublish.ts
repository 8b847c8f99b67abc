import { parseEnvironment } from '../../site/content/environment.ts';
import { sourceOf } from '../../site/content/source.ts';

/** Calls back whenever a published document changes, appears or goes; gives the function that ends this. */
export function onPublish(environment: NodeJS.ProcessEnv, published: () => void): () => void {
  const source = sourceOf(parseEnvironment(environment));
  const listening = source
    .listen('*', {}, { events: ['mutation'], includeResult: false, visibility: 'query' })
    .subscribe({
      next: (event) => {
        if (isPublished(event.documentId)) published();
      },
      error: () => undefined,
    });
  return () => listening.unsubscribe();
}

function isPublished(id: string): boolean {
  return !id.includes('.');
}
