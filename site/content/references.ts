import type { Reference } from 'content-schemas/fields/reference.ts';

/** Every reference inside a value, each id once, in the order in which they stand. */
export function referencesIn(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isReference(value)) found.add(value.ref);
  else for (const item of Object.values(value)) collect(item, found);
}

function isReference(value: object): value is Reference {
  return 'ref' in value && typeof value.ref === 'string' && Object.keys(value).length === 1;
}
