import { isRecord } from '../json/isRecord.ts';
import { referencesIn } from '../json/referencesIn.ts';
import type { Problem } from './Problem.ts';
import type { FolderDocument } from './readDatasetFolder.ts';
import { TextList } from './TextList.ts';

/** Adds a problem for every strong reference that leads nowhere. */
export function checkReferences(
  files: readonly FolderDocument[],
  ids: ReadonlySet<string>,
  problems: Problem[],
): void {
  for (const { file, yaml, document } of files) {
    const strong = referencesIn(document).filter(({ isWeak }) => !isWeak);
    for (const target of new Set(strong.map((reference) => reference.target))) {
      if (ids.has(target)) continue;
      const line = yaml.lineOf(pathOf(yaml.value, target) ?? []);
      problems.push({ file, line, message: missing(target, ids) });
    }
  }
}

function missing(target: string, ids: ReadonlySet<string>): string {
  if (ids.has(`drafts.${target}`)) {
    return `There is only a draft of "${target}". Publish it, or make the reference weak (_weak: true).`;
  }
  return `There is no document "${target}". Add it, correct the id, or make the reference weak (_weak: true).`;
}

/** The path of a reference to a document, in the file as it is written. */
function pathOf(value: unknown, target: string): (string | number)[] | undefined {
  if (value instanceof TextList) return firstPath(value.items.entries(), target);
  if (Array.isArray(value)) return firstPath(value.entries(), target);
  if (!isRecord(value)) return undefined;
  const word = ['ref', '_ref'].find((key) => value[key] === target);
  return word === undefined ? firstPath(Object.entries(value), target) : [word];
}

function firstPath(entries: Iterable<readonly [string | number, unknown]>, target: string) {
  for (const [step, inner] of entries) {
    const path = pathOf(inner, target);
    if (path !== undefined) return [step, ...path];
  }
  return undefined;
}
