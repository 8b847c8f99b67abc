import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../store/syncFolder.ts';
import type { AssetKind } from './AssetKind.ts';

const safeName = /^[0-9a-f]{40}(-\d+x\d+)?\.[a-z0-9]+$/;

/** The bytes of pictures and files, each under the name that its content gives it. */
export class AssetStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    for (const kind of ['image', 'file'] as const) {
      mkdirSync(this.#folderOf(kind), { recursive: true });
    }
  }

  /** Keeps bytes durably; the same name always holds the same bytes. */
  write(kind: AssetKind, filename: string, bytes: Uint8Array): void {
    const target = join(this.#folderOf(kind), requireSafe(filename));
    const making = `${target}.making`;
    const handle = openSync(making, 'w');
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(making, target);
    syncFolder(this.#folderOf(kind));
  }

  /** The bytes of an asset, or undefined where there is none of that name. */
  async read(kind: AssetKind, filename: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (!safeName.test(filename)) return undefined;
    try {
      return new Uint8Array(await readFile(join(this.#folderOf(kind), filename)));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  #folderOf(kind: AssetKind): string {
    return join(this.#folder, `${kind}s`);
  }
}

function requireSafe(filename: string): string {
  if (safeName.test(filename)) return filename;
  throw new TypeError(`"${filename}" is not the name of an asset.`);
}
