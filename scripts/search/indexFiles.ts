import { close, createIndex } from 'pagefind';
import type { Entry } from './Entry.ts';
import { withoutTokens } from './withoutTokens.ts';

/** A file of an index, by its path inside the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Has Pagefind make an index; what only its own interface needs is left out. */
export async function indexFiles(entries: readonly Entry[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const { meta, ...entry } of entries) {
    const answer = await index.addCustomRecord({
      ...entry,
      meta: { ...meta },
    });
    refuse(answer.errors, entry.url);
  }
  const { files, errors: unwritten } = await index.getFiles();
  refuse(unwritten, 'the index');
  await index.deleteIndex();
  return files
    .filter(({ path }) => isNeeded(path))
    .map(({ path, content }) => ({
      path,
      content: path.endsWith('.pf_fragment') ? withoutTokens(content) : content,
    }));
}

/** Ends Pagefind's process. */
export async function closeIndexer(): Promise<void> {
  await close();
}

function isNeeded(path: string): boolean {
  if (path.startsWith('wasm.unknown')) return false;
  return path === 'pagefind.js' || !/\.(?:js|css)$/.test(path);
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${what}: ${errors.join(' ')}`);
}
