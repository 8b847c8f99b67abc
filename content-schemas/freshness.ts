import { meaningfulText, parseSnapshot, snapshotOf } from './meaningfulText.ts';

/** Whether a translation still matches its original's published text; `neverCompared` when nobody has said so yet. */
export type Freshness = 'current' | 'outdated' | 'neverCompared';

/**
 * Compares the snapshot that a translation keeps with what its original says now.
 * `fields` are the type's `comparedFields`.
 */
export function freshnessOf(
  snapshot: string | undefined,
  original: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Freshness {
  const then = parseSnapshot(snapshot);
  if (then === undefined) return 'neverCompared';
  return snapshotOf(then) === snapshotOf(meaningfulText(original, fields)) ? 'current' : 'outdated';
}
