import { storeError } from '../http/ApiError.ts';
import type { AssetKind } from './AssetKind.ts';
import { checkSvg } from './checkSvg.ts';
import { imageFacts } from './imageFacts.ts';
import { extensionOf } from './mediaTypes.ts';
import type { IncomingAsset } from './readAsset.ts';
import { strippedOfPlace } from './strippedOfPlace.ts';

/** The most bytes that an upload may have; pictures have at most as many pixels as Sanity documents. */
export const uploadLimits = { image: 50_000_000, file: 200_000_000, pixels: 256_000_000 } as const;

/** Endings of files that a computer or a browser would run. */
const programs = new Set(
  'app bat cmd com cpl dll dmg exe hta htm html jar js lnk mjs msi pif ps1 scr sh svg vbs wsf xhtml xml'.split(
    ' ',
  ),
);

/**
 * Refuses what has no place in a dataset, and takes Exif, XMP and IPTC data out of pictures.
 * Gives the bytes that are to be kept.
 */
export async function checkUpload({
  kind,
  bytes,
  originalFilename,
}: IncomingAsset): Promise<Uint8Array> {
  if (bytes.byteLength === 0)
    throw refusal(originalFilename, 'it is empty', 'Choose it again', { reason: 'empty' });
  if (kind === 'file') {
    const extension = extensionOf(originalFilename);
    if (!programs.has(extension)) return bytes;
    throw refusal(
      originalFilename,
      `files ending in .${extension} can run`,
      'Upload it as PDF or inside a ZIP archive',
      { reason: 'program', extension },
    );
  }
  const facts = await imageFacts(bytes);
  if (facts === undefined) {
    throw refusal(
      originalFilename,
      'it is no picture',
      'Use JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG',
      { reason: 'noPicture' },
    );
  }
  if (facts.extension === 'svg') checkSvg(bytes, originalFilename);
  if (facts.width * facts.height > uploadLimits.pixels) {
    throw refusal(originalFilename, 'it has more than 256 megapixels', 'Make it smaller', {
      reason: 'tooManyPixels',
    });
  }
  return await strippedOfPlace(bytes);
}

/** The refusal of an upload with more bytes than it may have. */
export function tooLarge(kind: AssetKind, originalFilename: string) {
  const limit = uploadLimits[kind];
  return storeError(
    413,
    'assetError',
    `"${originalFilename}" is refused: it is larger than ${limit / 1_000_000} MB. Make it smaller.`,
    { reason: 'tooLarge', limit },
  );
}

/** `details` name the reason for programs, such as the Studio, that say it in other languages. */
function refusal(name: string, reason: string, advice: string, details: Record<string, unknown>) {
  return storeError(400, 'assetError', `"${name}" is refused: ${reason}. ${advice}.`, details);
}
