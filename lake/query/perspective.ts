import { storeError } from '../http/ApiError.ts';

/** What a query sees: everything ("raw"), or the best of these layers, the published one last. */
export type Perspective = 'raw' | readonly string[];

/** From this API version on, Sanity shows published documents unless it is asked for more. */
const publishedByDefault = '2025-02-19';

/** Reads the `perspective` parameter; without it the API version decides, as Sanity documents. */
export function perspectiveFrom(text: string | null, version: string): Perspective {
  if (text === null || text === '') return isOlder(version) ? 'raw' : [];
  if (text === 'raw') return 'raw';
  const layers = text.split(',').map((name) => (name === 'previewDrafts' ? 'drafts' : name));
  const wrong = layers.find(
    (name) => !/^(published|drafts|r[a-zA-Z0-9]*)$/.test(name) || name === 'raw',
  );
  if (wrong !== undefined) {
    throw storeError(
      400,
      'invalidPerspective',
      `The perspective "${text}" cannot hold "${wrong}". Use raw, published, drafts, or a list of releases, whose names are "r" and then letters or digits.`,
    );
  }
  return layers.filter((name) => name !== 'published');
}

function isOlder(version: string): boolean {
  return version !== 'X' && version < publishedByDefault;
}
