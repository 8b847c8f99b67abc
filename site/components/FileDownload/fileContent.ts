import { fileHref, type StoredFile } from 'content-schemas/mediaFiles.ts';

interface SizedFile extends StoredFile {
  readonly size: number;
}

/** A stored file as the download names it: where it is, of what type and size. */
export function fileContent(asset: SizedFile) {
  return { href: fileHref(asset), type: asset.extension, bytes: asset.size };
}
