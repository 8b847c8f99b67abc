import { gunzipSync, gzipSync } from 'node:zlib';
import { tokenFields } from '../../site/search/words/tokens.ts';

/** What Pagefind writes before a fragment. */
const mark = 'pagefind_dcd';

/**
 * A page's fragment without the tokens that have served to index it: nobody shows them, and every result would load
 * them. Half of a fragment is tokens.
 */
export function withoutTokens(fragment: Uint8Array): Uint8Array {
  const written = gunzipSync(fragment).toString('utf8');
  if (!written.startsWith(mark)) throw new Error(`A fragment begins with no "${mark}".`);
  const page: unknown = JSON.parse(written.slice(mark.length), (key, value: unknown) =>
    tokens.has(key) ? undefined : value,
  );
  return gzipSync(mark + JSON.stringify(page), { level: 9 });
}

const tokens: ReadonlySet<string> = new Set(Object.values(tokenFields));
