/** A reference inside a document. */
export interface FoundReference {
  target: string;
  isWeak: boolean;
}

/** Every reference of a document, in the order of its members; those to other datasets are left out. */
export function referencesIn(value: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  collect(value, found);
  return found;
}

function collect(value: unknown, found: FoundReference[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (
    '_ref' in value &&
    typeof value._ref === 'string' &&
    !('_dataset' in value || '_projectId' in value)
  ) {
    found.push({ target: value._ref, isWeak: '_weak' in value && value._weak === true });
  }
  for (const inner of Object.values(value)) collect(inner, found);
}
