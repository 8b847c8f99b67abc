import { isRecord } from './isRecord.ts';

/** A reference inside a document. */
export interface FoundReference {
  target: string;
  isWeak: boolean;
}

/** Every reference of a document, in the order of its members; those to other datasets are left out. */
export function referencesIn(value: unknown): FoundReference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  const { _ref, _weak, _dataset, _projectId } = value;
  const inner = Object.values(value).flatMap(referencesIn);
  if (typeof _ref !== 'string' || _dataset !== undefined || _projectId !== undefined) return inner;
  return [{ target: _ref, isWeak: _weak === true }, ...inner];
}
