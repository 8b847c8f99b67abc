import type { Mut } from '@sanity/mutator';
import { isRecord } from '../json/isRecord.ts';
import { memberOf } from '../json/memberOf.ts';
import { malformed } from './failures.ts';

/** A patch that @sanity/mutator can apply: at least an id, and operations of the right shape. */
export type Patch = NonNullable<Mut['patch']>;

type IsShaped = (value: unknown) => boolean;

const isTexts: IsShaped = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const places = ['before', 'after', 'replace'];

/** The operations of a patch and their shapes. */
const operations: Readonly<Record<string, IsShaped>> = {
  set: isRecord,
  setIfMissing: isRecord,
  unset: isTexts,
  inc: isRecord,
  dec: isRecord,
  diffMatchPatch: isRecord,
  merge: isRecord,
  insert: (value) =>
    isRecord(value) &&
    Array.isArray(value['items']) &&
    places.filter((place) => typeof value[place] === 'string').length === 1,
};

const others = new Set(['id', 'query', 'params', 'ifRevisionID']);

/** Checks the operations of a patch; an unknown or misshapen one is refused. */
export function checkPatch(value: Readonly<Record<string, unknown>>): void {
  for (const [name, operation] of Object.entries(value)) {
    if (others.has(name)) continue;
    const isShaped = memberOf(operations, name);
    if (isShaped === undefined) {
      throw malformed(
        `A patch has no operation "${name}". Use ${Object.keys(operations).join(', ')}`,
      );
    }
    if (!isShaped(operation))
      throw malformed(`The operation "${name}" of a patch has the wrong shape`);
  }
}

/** A checked patch for one document. */
export function isPatch(value: unknown): value is Patch {
  return isRecord(value) && typeof value['id'] === 'string';
}
