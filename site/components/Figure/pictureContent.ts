import { pictureFiles, type StoredPicture } from 'content-schemas/mediaFiles.ts';

/** A picture's files as an `img` names them: one for browsers that cannot choose, and all sizes. */
export function pictureContent(picture: StoredPicture) {
  const files = pictureFiles(picture);
  const [smallest] = files;
  const middle = files.findLast(({ width }) => width <= 800) ?? smallest;
  const { width, height } = files.at(-1) ?? smallest;
  return {
    src: middle.href,
    srcset: files.map((file) => `${file.href} ${String(file.width)}w`).join(', '),
    width,
    height,
  };
}
