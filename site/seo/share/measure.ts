import satori from 'satori';

import { box } from './box.ts';
import { headingFace, shareFonts } from './shareFonts.ts';

const widths = new Map<string, Promise<number>>();

/** How wide a piece of a title is for each pixel of its size. */
export function measure(text: string): Promise<number> {
  const known = widths.get(text) ?? widthOf(text);
  widths.set(text, known);
  return known;
}

const sample = 100;

async function widthOf(text: string): Promise<number> {
  const sampled = box(text, { fontFamily: headingFace, fontSize: sample });
  const svg = await satori(sampled, { height: 2 * sample, fonts: shareFonts() });
  return Number(/width="([\d.]+)"/u.exec(svg)?.[1] ?? 0) / sample;
}
