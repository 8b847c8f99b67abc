import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** The typefaces of share pictures: each face is a family of basic letters and one of those beyond them. */
export const headingFace = 'Bricolage, Bricolage beyond';
export const textFace = 'Hyperlegible, Hyperlegible beyond';

const { resolve } = createRequire(import.meta.url);
let read: Font[] | undefined;

/** The fonts of the site as satori reads them; read once. */
export function shareFonts(): Font[] {
  read ??= [
    font('Bricolage', '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal'),
    font(
      'Bricolage beyond',
      '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal',
    ),
    font(
      'Hyperlegible',
      '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal',
    ),
    font(
      'Hyperlegible beyond',
      '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal',
    ),
  ];
  return read;
}

function font(name: string, file: string): Font {
  return { name, data: readFileSync(resolve(`${file}.woff`)) };
}
