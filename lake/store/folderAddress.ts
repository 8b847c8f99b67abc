import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFolderLocked } from './folderLock.ts';

/** Writes into a data folder where its lake answers, and gives the function that takes it out again. */
export function keepAddress(folder: string, url: string): () => void {
  const file = fileIn(folder);
  writeFileSync(file, `${url}\n`);
  return () => rmSync(file, { force: true });
}

/** Where the lake of a data folder answers; undefined when none runs there, even if one that was killed left its address. */
export function addressOf(folder: string): string | undefined {
  const file = fileIn(folder);
  if (!existsSync(file) || !isFolderLocked(folder)) return undefined;
  const address = readFileSync(file, 'utf8').trim();
  return address === '' ? undefined : address;
}

function fileIn(folder: string): string {
  return join(folder, 'address');
}
