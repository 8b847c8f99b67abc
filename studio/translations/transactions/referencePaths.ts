import { isRecord } from '../StoredDocument.ts';

/** The paths of all references to a document, in the form that patches take. */
export function referencePaths(value: unknown, id: string, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      referencePaths(item, id, `${path}[${place(item, index)}]`),
    );
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (name === '_ref') return inner === id ? [here] : [];
    return referencePaths(inner, id, here);
  });
}

/** The same value with references to one document leading to another. */
export function repointed(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((item) => repointed(item, from, to));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '_ref' && inner === from ? to : repointed(inner, from, to),
    ]),
  );
}

function place(item: unknown, index: number): string {
  const key = isRecord(item) ? item['_key'] : undefined;
  return typeof key === 'string' ? `_key==${JSON.stringify(key)}` : String(index);
}
