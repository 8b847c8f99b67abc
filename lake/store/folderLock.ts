import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SetupError } from '../SetupError.ts';

/**
 * Takes a data folder for this process and gives the function that frees it.
 * The lock is the operating system's own (through SQLite), so it ends with the process, however that ends;
 * the file `lake.pid` only names who holds it.
 */
export function lockFolder(folder: string): () => void {
  const pidFile = join(folder, 'lake.pid');
  const lock = new DatabaseSync(join(folder, 'lake.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new SetupError(
      `The data folder "${folder}" is in use by another lake (process ${pidIn(pidFile)}). ` +
        'Stop that one, or give this one a folder of its own with --data.',
      { cause },
    );
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return () => lock.close();
}

function pidIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
