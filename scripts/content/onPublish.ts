import { parseEnvironment } from '../../site/content/environment.ts';
import { hearChanges } from '../../site/content/hearChanges.ts';
import { sourceOf } from '../../site/content/source.ts';

/**
 * Calls back whenever a published document changes, appears or goes, and when the source is heard again after it was
 * away, since nobody knows what was published meanwhile. Gives the function that ends this.
 */
export function onPublish(environment: NodeJS.ProcessEnv, published: () => void): () => void {
  return hearChanges(sourceOf(parseEnvironment(environment)), (id) => {
    if (id === undefined || isPublished(id)) published();
  });
}

function isPublished(id: string): boolean {
  return !id.includes('.');
}
