import { answerBytes } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import type { Asked, Route } from '../http/route.ts';
import { requireDataset, requireProject } from '../http/requireDataset.ts';
import { extensionOf, mediaTypeOf } from '../assets/mediaTypes.ts';
import { imageRequestFrom } from '../images/imageRequestFrom.ts';
import { outputFormat } from '../images/outputFormat.ts';
import { transformImage } from '../images/transformImage.ts';
import { assetHeaders } from './assetHeaders.ts';

/** A picture, made as its address asks; imitates cdn.sanity.io. */
export const image: Route = {
  method: 'GET',
  path: '/images/:project/:dataset/:file/:vanity?',
  atRoot: true,
  for: 'anyone',
  handle: async (asked) => {
    requireProject(asked);
    requireDataset(asked);
    const file = asked.part('file');
    const original = await asked.lake.assets.read('image', file);
    if (original === undefined) {
      throw gatewayError(404, 'Not Found', `The lake has no picture "${file}".`);
    }
    const { bytes, extension } = await made(asked, file, original);
    return answerBytes(bytes, {
      ...assetHeaders(asked, original, `${file}-${asked.url.search}-${extension}`),
      'Content-Type': mediaTypeOf(extension === 'pjpg' ? 'jpg' : extension),
      Vary: 'Accept',
    });
  },
};

async function made(
  { request, url, lake }: Asked,
  file: string,
  original: Uint8Array<ArrayBuffer>,
) {
  const source = extensionOf(file);
  const asks = ['dl', 'dlRaw'].reduce(
    (left, name) => (left.delete(name), left),
    new URLSearchParams(url.search),
  );
  if (asks.size === 0) return { bytes: original, extension: source };
  const asked = imageRequestFrom(asks);
  const extension = outputFormat(asked, source, request.headers.get('Accept') ?? '');
  if (extension === 'svg') return { bytes: original, extension };
  const key = JSON.stringify([file, extension, asked]);
  const bytes = await lake.images.get(key, () => transformImage(original, asked, extension));
  return { bytes, extension };
}
