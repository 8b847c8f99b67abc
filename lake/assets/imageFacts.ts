import sharp from 'sharp';

/** What a picture's bytes say about it; width and height are as seen, so after its orientation. */
export interface ImageFacts {
  extension: string;
  width: number;
  height: number;
  hasAlpha: boolean;
  isOpaque: boolean;
}

/** File endings by the names of libvips' formats. */
const extensions: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  tiff: 'tif',
  svg: 'svg',
  heif: 'avif',
};

/** Reads a picture's facts; undefined where the bytes are no picture that Sanity accepts. */
export async function imageFacts(bytes: Uint8Array): Promise<ImageFacts | undefined> {
  try {
    const image = sharp(bytes);
    const { format, width, height, hasAlpha, autoOrient, compression } = await image.metadata();
    const extension = compression === 'hevc' ? 'heic' : extensions[format];
    if (extension === undefined || width === 0 || height === 0) return undefined;
    const { isOpaque } = hasAlpha ? await image.stats() : { isOpaque: true };
    return { extension, width: autoOrient.width, height: autoOrient.height, hasAlpha, isOpaque };
  } catch {
    return undefined;
  }
}
