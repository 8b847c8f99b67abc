import { validatePreviewUrl } from '@sanity/preview-url-secret';
import type { APIRoute } from 'astro';
import { draftSource } from '../../../content/draftSource.ts';
import { letIn } from '../../previewCookie.ts';

export const prerender = false;

/** Lets in whoever brings a secret that the Studio has just stored, and leads on to the page asked for. */
export const GET: APIRoute = async ({ url, cookies, redirect }) => {
  const { isValid, redirectTo = '/' } = await validatePreviewUrl(draftSource(), url.href);
  if (!isValid) {
    return new Response('The preview is opened from the Studio. Open it there again.\n', {
      status: 401,
    });
  }
  letIn(cookies);
  return redirect(redirectTo, 307);
};
