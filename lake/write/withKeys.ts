import { randomBytes } from 'node:crypto';
import { isRecord } from '../json/isRecord.ts';

/** Gives every object in a list a `_key` that has none, as `autoGenerateArrayKeys` asks. */
export function withKeys<T>(value: T): T;
export function withKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => {
      const inner = withKeys(item);
      if (!isRecord(inner) || '_key' in inner) return inner;
      return { _key: randomBytes(6).toString('hex'), ...inner };
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withKeys(inner)]));
}
