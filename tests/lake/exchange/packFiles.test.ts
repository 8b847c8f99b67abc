import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ImportError } from 'lake/exchange/ImportError.ts';
import { packFiles, unpackFiles } from 'lake/exchange/packFiles.ts';
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

describe('packFiles', () => {
  const files = new Map([['data.ndjson', Buffer.from('{}\n')]]);

  it('leaves a folder alone that holds something else', () => {
    const mine = join(temporaryFolder(), 'mine');
    mkdirSync(join(mine, 'images'), { recursive: true });
    writeFileSync(join(mine, 'images', 'holiday.jpg'), 'x');
    expect(() => packFiles(mine, files)).toThrow(ImportError);
    expect(() => packFiles(mine, files)).toThrow('is there and holds no "data.ndjson"');
    expect(readFileSync(join(mine, 'images', 'holiday.jpg'), 'utf8')).toBe('x');
  });

  it('replaces an export that it wrote before', () => {
    const own = join(temporaryFolder(), 'own');
    packFiles(own, new Map([...files, ['images/old.png', Buffer.from('x')]]));
    packFiles(own, files);
    expect([...unpackFiles(own).keys()]).toEqual(['data.ndjson']);
  });
});
