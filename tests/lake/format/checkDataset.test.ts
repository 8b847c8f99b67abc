import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset } from 'lake/format/checkDataset.ts';
import { formatDataset } from 'lake/format/formatDataset.ts';
import { problemText } from 'lake/format/Problem.ts';
import sharp from 'sharp';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSample } from '../sampleDataset.ts';
import { temporaryFolder } from '../withLake.ts';

const names = { project: 'koda', dataset: 'production' };

async function problemsOf(changes: Record<string, string>): Promise<string[]> {
  const folder = temporaryFolder();
  await writeSample(folder, changes);
  const { problems } = await checkDataset(folder, names);
  return problems.map(problemText);
}

describe('checkDataset', () => {
  it('finds nothing in the sample', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it('names bad YAML with its line', async () => {
    const problems = await problemsOf({ 'person/jaan.yaml': 'name: Jaan\nname: Jaan\n' });
    expect(problems).toEqual(['person/jaan.yaml:2 Map keys must be unique']);
  });

  it('names a reference to a missing document with its line', async () => {
    const problems = await problemsOf({
      'training/b.yaml': 'title: B\ntrainers:\n  - ref: nobody\n',
    });
    expect(problems).toEqual([
      'training/b.yaml:3 There is no document "nobody". Add it, correct the id, or make the reference weak (_weak: true).',
    ]);
  });

  it('names a strong reference to a draft', async () => {
    const problems = await problemsOf({ 'training/b.yaml': 'see: { ref: new }\n' });
    expect(problems).toEqual([
      'training/b.yaml:1 There is only a draft of "new". Publish it, or make the reference weak (_weak: true).',
    ]);
  });

  it('lets weak references lead nowhere', async () => {
    expect(await problemsOf({ 'training/b.yaml': 'see: { ref: nobody, _weak: true }\n' })).toEqual(
      [],
    );
  });

  it('names a missing picture with its line', async () => {
    const problems = await problemsOf({
      'training/b.yaml': 'title: B\npicture: { image: gone.png }\n',
    });
    expect(problems).toEqual([
      'training/b.yaml:2 There is no file "images/gone.png" in the folder. Add it, or correct its name.',
    ]);
  });

  it('names an id that two documents have', async () => {
    const problems = await problemsOf({ 'topic/mari.yaml': 'name: Mari\n' });
    expect(problems).toEqual([
      'topic/mari.yaml:1 The id "mari" is that of person/mari.yaml too. Rename one of the files.',
    ]);
  });

  it('names a block and a span that are none', async () => {
    expect(
      await problemsOf({ 'training/b.yaml': 'body: !text\n  - Words\n  - heading: Words\n' }),
    ).toEqual([
      'training/b.yaml:3 A block begins with one of p, h1, h2, h3, h4, h5, h6, quote, bullet, number, or has a _type. ' +
        'This one has only: heading.',
    ]);
    expect(
      await problemsOf({
        'training/b.yaml': 'body: !text\n  - - a\n    - strong: a\n      em: b\n',
      }),
    ).toEqual([
      'training/b.yaml:3 This is no span: {"strong":"a","em":"b"}. Use a string, one mark as in "strong: words", or ' +
        '"{ link: https://..., text: words }".',
    ]);
  });

  it('names members that come from the path', async () => {
    expect(await problemsOf({ 'person/jaan.yaml': 'name: Jaan\n_id: jaan\n' })).toEqual([
      'person/jaan.yaml:2 "_id" comes from the path. Delete this line.',
    ]);
  });

  it('names a file that is not in its canonical form', async () => {
    expect(await problemsOf({ 'person/jaan.yaml': 'name:   Jaan\n' })).toEqual([
      'person/jaan.yaml:1 This is not the canonical form. Run npm run lake:format.',
    ]);
  });

  it('names something in images that is no picture, and a bad name', async () => {
    expect(
      await problemsOf({ 'images/a.png': 'words', 'images/B.png': '', 'files/a.js': '1' }),
    ).toEqual([
      'images/B.png:1 Asset names are lower-case letters, digits, "-", "_" and ".". Rename it.',
      'images/a.png:1 "a.png" is refused: it is no picture, or it is damaged. Use JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG.',
      'files/a.js:1 "a.js" is refused: files ending in .js can run. Upload it as PDF or inside a ZIP archive.',
    ]);
  });
});

describe('formatDataset', () => {
  it('writes the canonical form and takes Exif data out of pictures', async () => {
    const folder = temporaryFolder();
    await writeSample(folder, { 'person/jaan.yaml': 'name:   "Jaan"\n' });
    const photo = sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } });
    const bytes = await photo
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    writeFileSync(join(folder, 'images/photo.jpg'), bytes);
    expect((await checkDataset(folder, names)).problems.map(problemText)).toEqual([
      'images/photo.jpg:1 The picture carries Exif or XMP data. Run npm run lake:format to take it out.',
      'person/jaan.yaml:1 This is not the canonical form. Run npm run lake:format.',
    ]);
    expect(await formatDataset(folder, names)).toEqual([]);
    expect(readFileSync(join(folder, 'person/jaan.yaml'), 'utf8')).toBe('name: Jaan\n');
    expect((await checkDataset(folder, names)).problems).toEqual([]);
  });
});
