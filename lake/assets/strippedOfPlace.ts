import sharp from 'sharp';
import { isPersonalTiff } from './isPersonalTiff.ts';
import { strippedJpeg } from './strippedJpeg.ts';
import { strippedPng } from './strippedPng.ts';
import { strippedWebp } from './strippedWebp.ts';

/**
 * The same picture without Exif, XMP and IPTC data, which tell where and by whom it was taken; its orientation stays
 * right. JPEG, PNG and WebP keep their pixels exactly, other formats are written again.
 * Gives the very same bytes where there is nothing to take out.
 */
export async function strippedOfPlace(bytes: Uint8Array): Promise<Uint8Array> {
  const { format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
  if (format === 'svg' || format === 'gif') return bytes;
  if (format === 'jpeg') return strippedJpeg(bytes, orientation ?? 1);
  if (format === 'tiff') return isPersonalTiff(bytes) ? await rewritten(bytes, 'tiff') : bytes;
  if (exif === undefined && xmp === undefined && iptc === undefined) return bytes;
  if (format === 'png') return strippedPng(bytes);
  if (format === 'webp') return strippedWebp(bytes);
  return await rewritten(bytes, 'avif');
}

async function rewritten(bytes: Uint8Array, format: 'tiff' | 'avif'): Promise<Uint8Array> {
  const image = sharp(bytes).autoOrient().keepIccProfile();
  const made =
    format === 'tiff' ? image.tiff({ compression: 'deflate' }) : image.avif({ quality: 80 });
  return new Uint8Array(await made.toBuffer());
}
