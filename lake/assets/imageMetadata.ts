import sharp from 'sharp';
import type { ImageFacts } from './imageFacts.ts';
import { palette } from './palette.ts';

/** The `metadata` of a picture's document: dimensions, palette, and a 20 pixels wide preview (`lqip`). */
export async function imageMetadata(bytes: Uint8Array, facts: ImageFacts) {
  const { width, height, hasAlpha, isOpaque } = facts;
  return {
    _type: 'sanity.imageMetadata',
    dimensions: { _type: 'sanity.imageDimensions', aspectRatio: width / height, height, width },
    hasAlpha,
    isOpaque,
    lqip: await preview(bytes, isOpaque),
    palette: await palette(bytes),
  };
}

async function preview(bytes: Uint8Array, isOpaque: boolean): Promise<string> {
  const small = sharp(bytes).autoOrient().resize({ width: 20 });
  const data = await (isOpaque ? small.jpeg({ quality: 70 }) : small.png()).toBuffer();
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${data.toString('base64')}`;
}
