import type { StoredDocument } from '../StoredDocument.ts';

/** What to set and unset so that one document has exactly the facts of another. */
export function movedFacts(
  from: StoredDocument | undefined,
  to: StoredDocument | undefined,
  facts: readonly string[],
) {
  const set = Object.fromEntries(
    facts.flatMap((name) => (from?.[name] === undefined ? [] : [[name, from[name]] as const])),
  );
  const unset = facts.filter((name) => !(name in set) && to?.[name] !== undefined);
  return { set, unset };
}

/** Whether two stored values differ; the order of an object's members does not count. */
export function differs(first: unknown, second: unknown): boolean {
  return canonical(first) !== canonical(second);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
