import { pictureFallback, pictureFiles, type StoredPicture } from 'content-schemas/mediaFiles.ts';

/** A picture's files: every size as AVIF and as WebP, and one file for browsers that cannot choose. */
export function pictureContent(picture: StoredPicture) {
  const files = pictureFiles(picture);
  const { width, height } = files.at(-1) ?? files[0];
  const small = files.flatMap((file) =>
    file.avif === undefined ? [] : [`${file.avif} ${String(file.width)}w`],
  );
  return {
    src: pictureFallback(picture).href,
    srcset: files.map((file) => `${file.href} ${String(file.width)}w`).join(', '),
    avif: small.length === 0 ? undefined : small.join(', '),
    width,
    height,
  };
}
