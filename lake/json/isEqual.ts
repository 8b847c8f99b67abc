import { isDeepStrictEqual } from 'node:util';

/** Tells whether two JSON values are the same; the order of members does not count. */
export function isEqual(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}
