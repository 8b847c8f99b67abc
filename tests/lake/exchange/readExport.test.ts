import { ImportError } from 'lake/exchange/ImportError.ts';
import { readExport } from 'lake/exchange/readExport.ts';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

const names = { project: 'koda', dataset: 'production' };

function read(documents: readonly object[], others: Record<string, Uint8Array | string> = {}) {
  const lines = documents.map((document) => JSON.stringify(document)).join('\n');
  const files = Object.entries({ 'data.ndjson': lines, ...others });
  const bytes = files.map(
    ([path, content]) => [path, new Uint8Array(Buffer.from(content))] as const,
  );
  return readExport(new Map(bytes), names, '2026-03-14T08:00:00Z');
}

describe('readExport', () => {
  it.each([
    { _id: '../../../a', _type: 'page' },
    { _id: 'a', _type: '../../a' },
    { _id: 'a', _type: '..' },
  ])('takes no document whose file would lie elsewhere: %o', async (document) => {
    await expect(read([document])).rejects.toThrow(ImportError);
    await expect(read([document])).rejects.toThrow('Line 1 of the export has the id');
  });

  it('tells a picture by its bytes, whatever it is called', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script/></svg>';
    await expect(read([], { 'images/a.png': svg })).rejects.toThrow(
      'The export\'s "images/a.png" cannot be taken in. The picture "a.png" is refused: it has the element <script>.',
    );
  });

  it('takes the position out of a picture with another ending, and keeps its pixels', async () => {
    const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#336' } });
    const photo = await plain
      .withExif({ IFD0: { Copyright: 'Mari' } })
      .jpeg()
      .toBuffer();
    const { assets } = await read([], { 'images/a.png': photo });
    const kept = Buffer.from(assets[0]?.bytes ?? []);
    expect(kept.includes('Mari')).toBe(false);
    expect(await sharp(kept).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
  });

  it('names what is no JSON', async () => {
    await expect(read([], { 'assets.json': '{' })).rejects.toThrow(
      'The export\'s "assets.json" is no JSON. Export again.',
    );
  });
});
