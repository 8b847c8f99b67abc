/** What the parsers' own library tells of a value that it refuses. */
interface RefusedValue {
  readonly code: string;
  readonly input?: unknown;
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly origin?: string;
}

/** Says in an editor's words what is wrong and what to do, wherever a field has no words of its own. */
export function plainError({ code, input, values, minimum, origin }: RefusedValue): string {
  if (input === null || input === undefined || input === '') return 'is empty: fill it in';
  switch (code) {
    case 'invalid_value':
      return `must be one of ${(values ?? []).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return origin === 'string'
        ? 'is empty: fill it in'
        : `is too small: it needs at least ${String(minimum ?? 1)}`;
    case 'invalid_union':
      return 'holds something that this site does not know: remove it, or enter it again';
    default:
      return `holds a value of another kind (${kindOf(input)}): remove it, and enter it again`;
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`;
}
