import type { APIRoute } from 'astro';
import { fetchMedia, mediaFiles, type MediaFile } from '../content/media.ts';

/** The paths of the pictures or files under a folder of the site, for a route with one part named `file`. */
export async function storedMediaUnder(folder: '/media/' | '/files/') {
  const files = await mediaFiles();
  return files
    .filter(({ href }) => href.startsWith(folder))
    .map((props) => ({ params: { file: props.href.slice(folder.length) }, props }));
}

/** Passes on the bytes of a picture or file with their type, and nothing else that its source says. */
export const storedMedia: APIRoute<MediaFile> = async ({ props }) => {
  const { body, headers } = await fetchMedia(props);
  const type = headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(body, { headers: { 'Content-Type': type } });
};
