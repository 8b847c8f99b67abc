import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** The documents of the sample, as their files are written. */
export const sampleFiles = {
  'dataset.yaml': '_createdAt: 2026-09-01T08:00:00Z\n_updatedAt: 2026-09-02T08:00:00Z\n',
  'person/mari.yaml': 'name: Mari\n',
  'training/keila.yaml': [
    'title: Koolitus',
    'slug: { slug: koolitus }',
    'picture: { image: hall.png, alt: { et: Saal } }',
    'guide: { file: guide.pdf }',
    'trainers:',
    '  - ref: mari',
    'body: !text',
    '  - A paragraph.',
    '  - h2: A heading',
    '',
  ].join('\n'),
  'training/drafts.keila.yaml': 'title: Koolitus, uus\n',
  'training/drafts.new.yaml': '_createdAt: 2026-09-03T08:00:00Z\ntitle: New\n',
  'images/hall.png.yaml': 'creditLine: Jaan\n',
  'files/guide.pdf': '%PDF-1.4 a guide',
};

/** Writes the sample dataset, with changes where a test gives some, into a folder. */
export async function writeSample(
  folder: string,
  changes: Record<string, string> = {},
): Promise<void> {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#c33' } });
  const files = { 'images/hall.png': await picture.png().toBuffer(), ...sampleFiles, ...changes };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
