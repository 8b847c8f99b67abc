import { createImageUrlBuilder } from '@sanity/image-url';
import {
  fileHref,
  pictureFallback,
  pictureFiles,
  type StoredFile,
  type StoredPicture,
} from 'content-schemas/mediaFiles.ts';

import { parseEnvironment, type Environment } from './environment.ts';
import { library } from './readLibrary.ts';

/** A file of the site whose bytes come from the content source. */
export interface MediaFile {
  readonly href: string;
  /** Where the source serves it. */
  readonly url: string;
  /** The type to ask for, where the source chooses between several. */
  readonly accept?: string;
}

/** Every size of every picture, and every file, that a shown document uses; each path once. */
export async function mediaFiles(): Promise<MediaFile[]> {
  const environment = parseEnvironment(process.env);
  const { byId } = await library();
  const files = [...storedMedia(byId)].flatMap((stored) =>
    isPicture(stored) ? sizesOf(stored, environment) : [fileOf(stored, environment)],
  );
  return [...new Map(files.map((file) => [file.href, file])).values()];
}

/** The bytes behind a media file; throws when the source does not serve them. */
export async function fetchMedia({ href, url, accept = '*/*' }: MediaFile): Promise<Response> {
  const signal = AbortSignal.timeout(60_000);
  const response = await fetch(url, { headers: { accept }, signal }).catch((cause: unknown) => {
    throw new Error(
      `${url} gave no answer, so ${href} cannot be made. See whether the content source can be reached, and try again.`,
      { cause },
    );
  });
  if (response.ok) return response;
  throw new Error(
    `${url} answered ${String(response.status)}, so ${href} cannot be made. Upload the picture or file again in the Studio.`,
  );
}

function sizesOf(picture: StoredPicture, environment: Environment): MediaFile[] {
  const { projectId, dataset } = environment;
  const builder = createImageUrlBuilder({ projectId, dataset, baseUrl: baseOf(environment) });
  const source = {
    asset: { _ref: picture.asset },
    ...(picture.crop ? { crop: picture.crop } : {}),
  };
  const sized = (width: number) => builder.image(source).width(width).quality(78);
  const { href, width, format } = pictureFallback(picture);
  return [
    { href, url: sized(width).format(format).url() },
    ...pictureFiles(picture).flatMap(({ href, avif, width }) => [
      { href, url: sized(width).format('webp').url() },
      // Sanity makes AVIF for those who accept it, and for nobody by name.
      ...(avif === undefined
        ? []
        : [{ href: avif, url: sized(width).auto('format').url(), accept: 'image/avif' }]),
    ]),
  ];
}

function fileOf(file: StoredFile, environment: Environment): MediaFile {
  const { projectId, dataset } = environment;
  const [, sha = ''] = file._id.split('-');
  const path = `files/${projectId}/${dataset}/${sha}.${file.extension}`;
  return { href: fileHref(file), url: `${baseOf(environment)}/${path}` };
}

function baseOf({ apiHost }: Environment): string {
  return apiHost ?? 'https://cdn.sanity.io';
}

function* storedMedia(value: unknown): Generator<StoredPicture | StoredFile> {
  if (typeof value !== 'object' || value === null) return;
  if (isPicture(value)) yield value;
  else if (isFile(value)) yield value;
  const inside = value instanceof Map ? value.values() : Object.values(value);
  for (const item of inside) yield* storedMedia(item);
}

function isPicture(value: object): value is StoredPicture {
  return 'asset' in value && typeof value.asset === 'string' && value.asset.startsWith('image-');
}

function isFile(value: object): value is StoredFile {
  return (
    '_id' in value &&
    typeof value._id === 'string' &&
    value._id.startsWith('file-') &&
    'extension' in value
  );
}
