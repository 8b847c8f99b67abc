import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ImportError } from 'lake/exchange/ImportError.ts';
import { unpackFiles } from 'lake/exchange/packFiles.ts';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../withLake.ts';

const folder = temporaryFolder();
const whole = gzipSync(Buffer.alloc(4096, 'x'));

function file(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

describe('unpackFiles', () => {
  it.each([
    [join(folder, 'none.tar.gz'), 'There is no '],
    [join(folder, 'none'), 'There is no '],
    [file('notes.txt', 'x'), 'is no Sanity export'],
    [file('text.tar.gz', 'x'), 'is no whole .tar.gz archive'],
    [file('cut.tar.gz', whole.subarray(0, whole.length - 12)), 'is no whole .tar.gz archive'],
  ])('refuses %s in one sentence', (source, message) => {
    expect(() => unpackFiles(source)).toThrow(ImportError);
    expect(() => unpackFiles(source)).toThrow(message);
  });
});
