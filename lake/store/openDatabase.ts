import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { SetupError } from '../SetupError.ts';
import { storeFormat } from './tables.ts';

/**
 * Opens an existing store durably: WAL and `synchronous=FULL`, so that an acknowledged write outlives a power cut.
 * A damaged store is refused with what to do, and is never replaced by an empty one.
 */
export function openDatabase(file: string, { readOnly = false } = {}): DatabaseSync {
  if (!existsSync(file))
    throw broken(file, 'it is not there, although its folder holds other parts');
  if (statSync(file).size === 0) throw broken(file, 'the file is empty');
  try {
    const database = new DatabaseSync(file, { readOnly, timeout: 5000 });
    if (!readOnly) database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
    check(database, file);
    return database;
  } catch (cause) {
    if (cause instanceof SetupError) throw cause;
    throw broken(file, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function check(database: DatabaseSync, file: string): void {
  const result = database.prepare('PRAGMA quick_check(1)').get();
  const verdict = result?.['quick_check'];
  if (verdict !== 'ok') throw broken(file, String(verdict));
  const format = database.prepare('SELECT format FROM about').get()?.['format'];
  if (format !== storeFormat)
    throw broken(file, `its format is ${String(format)}, not ${storeFormat}`);
}

function broken(file: string, reason: string, cause?: unknown): SetupError {
  return new SetupError(
    `The lake's store "${file}" cannot be read: ${reason.replaceAll('\n', ' ')}. Nothing was changed. ` +
      'Put back a copy of its folder, or move the folder away and import your last export with npm run lake:import.',
    { cause },
  );
}
