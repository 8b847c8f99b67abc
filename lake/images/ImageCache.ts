import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const most = 5000;

/** Pictures that were made before, on disk; the folder may be deleted at any time. */
export class ImageCache {
  readonly #folder: string;
  readonly #making = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > most) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  }

  /** The picture of this key, made once however many ask for it at the same time. */
  async get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
    const name = createHash('sha256').update(key).digest('hex');
    const making = this.#making.get(name) ?? this.#find(name, make);
    this.#making.set(name, making);
    try {
      return await making;
    } finally {
      this.#making.delete(name);
    }
  }

  async #find(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
    const file = join(this.#folder, name);
    try {
      return new Uint8Array(await readFile(file));
    } catch {
      const bytes = new Uint8Array(await make());
      await writeFile(`${file}.making`, bytes);
      await rename(`${file}.making`, file);
      return bytes;
    }
  }
}
