import type { APIRoute } from 'astro';
import { fetchMedia, mediaFiles } from '../content/media.ts';
import { isLetIn } from './previewCookie.ts';

/** Passes on a picture or file that a draft uses. */
export const draftMedia: APIRoute = async ({ url, cookies }) => {
  const files = isLetIn(cookies) ? await mediaFiles() : [];
  const file = files.find(({ href }) => href === url.pathname);
  if (file === undefined) return new Response(null, { status: 404 });
  const { body, headers } = await fetchMedia(file);
  const type = headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(body, { headers: { 'Content-Type': type } });
};
