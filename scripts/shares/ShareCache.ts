import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const unusedFor = 30 * 24 * 60 * 60 * 1000;

/** Pictures that were drawn before, by the digest of all that goes into them. */
export class ShareCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The file of a picture that was drawn before; it counts as used now. */
  find(digest: string): string | undefined {
    const file = this.#fileOf(digest);
    if (!existsSync(file)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return file;
  }

  /** Keeps a picture whole or not at all, and gives its file. */
  keep(digest: string, bytes: Buffer): string {
    const file = this.#fileOf(digest);
    const unfinished = `${file}.${String(process.pid)}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
    return file;
  }

  /** Throws away what no build has used for a month. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) {
      const file = path.join(this.#folder, name);
      const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
      if (Date.now() - mtimeMs > unusedFor) rmSync(file, { force: true });
    }
  }

  #fileOf(digest: string): string {
    return path.join(this.#folder, `${digest}.png`);
  }
}
