import { failureTexts } from '../texts/failures.ts';

/** The texts for an error of the lake by its type; undefined for an error that says enough itself. */
export function failureOf(error: unknown): (typeof failureTexts)[string] | undefined {
  const { body } = recordIn(recordIn(error)['response']);
  const { items } = recordIn(recordIn(body)['error']);
  const types = Array.isArray(items)
    ? items.map((item: unknown) => recordIn(recordIn(item)['error'])['type'])
    : [];
  return types.flatMap((type) => (typeof type === 'string' ? (failureTexts[type] ?? []) : []))[0];
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
