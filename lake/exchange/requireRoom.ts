import { readdirSync, statSync } from 'node:fs';
import { ImportError } from './ImportError.ts';

/** Refuses to replace what a folder holds, unless it is new, empty, or has the file that marks it as one of ours. */
export function requireRoom(folder: string, mark: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  const names = found.isDirectory() ? readdirSync(folder) : undefined;
  if (names?.length === 0 || names?.includes(mark) === true) return;
  throw new ImportError(
    `"${folder}" is there and holds no "${mark}", so nothing was written. Name a new folder.`,
  );
}
