import { type ApiError, storeError } from '../http/ApiError.ts';

/**
 * The refusal of an upload: why, and what to do. `details` name the reason for programs, such as the Studio, that say it
 * in other languages.
 */
export function uploadRefusal(
  name: string,
  reason: string,
  advice: string,
  details: Record<string, unknown>,
): ApiError {
  return storeError(400, 'assetError', `"${name}" is refused: ${reason}. ${advice}.`, details);
}

/** The refusal of bytes that are no picture, or only a part of one. */
export function noPicture(name: string): ApiError {
  return uploadRefusal(
    name,
    'it is no picture, or it is damaged',
    'Use JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG',
    { reason: 'noPicture' },
  );
}
