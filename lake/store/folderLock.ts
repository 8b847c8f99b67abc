import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SetupError } from '../SetupError.ts';

/**
 * Takes a data folder for this process and gives the function that frees it.
 * The lock is the operating system's own (through SQLite), so it ends with the process, however that ends;
 * the files `lake.pid` and `address` only name who holds it.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(lockFile(folder), { timeout: 100 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new SetupError(inUse(folder), { cause });
  }
  rmSync(join(folder, 'address'), { force: true });
  writeFileSync(join(folder, 'lake.pid'), `${process.pid}\n`);
  return () => lock.close();
}

/** Tells whether a living lake has a data folder open. */
export function isFolderLocked(folder: string): boolean {
  if (!existsSync(lockFile(folder))) return false;
  const lock = new DatabaseSync(lockFile(folder), { readOnly: true, timeout: 0 });
  try {
    lock.prepare('SELECT 1 FROM sqlite_master').get();
    return false;
  } catch {
    return true;
  } finally {
    lock.close();
  }
}

function lockFile(folder: string): string {
  return join(folder, 'lake.lock');
}

function inUse(folder: string): string {
  const pid = textIn(join(folder, 'lake.pid')) ?? 'unknown';
  const address = textIn(join(folder, 'address'));
  const held = `The data folder "${folder}" is in use by another lake (process ${pid}).`;
  const apart = 'Stop that one, or give this one a folder of its own with --data.';
  if (address === undefined) return `${held} ${apart}`;
  return `${held} ${apart} To read from that one, set SANITY_API_HOST=${address}.`;
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
