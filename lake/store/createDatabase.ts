import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoredDocument } from '../json/StoredDocument.ts';
import { syncFolder } from './syncFolder.ts';
import { tables } from './tables.ts';

/** Makes a store with its first documents; it appears under its name only when it is complete. */
export function createDatabase(file: string, documents: readonly StoredDocument[]): void {
  const making = `${file}.making`;
  for (const leftover of [making, `${making}-journal`]) rmSync(leftover, { force: true });
  const database = new DatabaseSync(making);
  database.exec(`PRAGMA synchronous=FULL; BEGIN; ${tables}`);
  const insert = database.prepare('INSERT INTO documents VALUES (?, ?)');
  for (const document of documents) insert.run(document._id, JSON.stringify(document));
  database.exec('COMMIT');
  database.close();
  renameSync(making, file);
  syncFolder(dirname(file));
}
