import { storeError } from '../http/ApiError.ts';
import type { AssetKind } from './AssetKind.ts';
import { checkSvg } from './checkSvg.ts';
import { imageFacts } from './imageFacts.ts';
import { extensionOf } from './mediaTypes.ts';
import type { IncomingAsset } from './readAsset.ts';
import { strippedOfPlace } from './strippedOfPlace.ts';
import { noPicture, uploadRefusal } from './uploadRefusal.ts';

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
    throw uploadRefusal(originalFilename, 'it is empty', 'Choose it again', { reason: 'empty' });
  if (kind === 'file') {
    const extension = extensionOf(originalFilename);
    if (!programs.has(extension)) return bytes;
    throw uploadRefusal(
      originalFilename,
      `files ending in .${extension} can run`,
      'Upload it as PDF or inside a ZIP archive',
      { reason: 'program', extension },
    );
  }
  const facts = await imageFacts(bytes);
  if (facts === undefined) throw noPicture(originalFilename);
  if (facts.extension === 'heic') {
    throw uploadRefusal(originalFilename, 'browsers cannot show HEIC', 'Save it as JPEG', {
      reason: 'heic',
    });
  }
  if (facts.extension === 'svg') checkSvg(bytes, originalFilename);
  if (facts.width * facts.height > uploadLimits.pixels) {
    throw uploadRefusal(originalFilename, 'it has more than 256 megapixels', 'Make it smaller', {
      reason: 'tooManyPixels',
    });
  }
  return await strippedOfPlace(bytes).catch(() => {
    throw noPicture(originalFilename);
  });
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
