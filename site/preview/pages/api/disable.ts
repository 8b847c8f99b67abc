import type { APIRoute } from 'astro';
import { sendOut } from '../../previewCookie.ts';

export const prerender = false;

/** Ends the preview in this browser. */
export const GET: APIRoute = ({ cookies }) => {
  sendOut(cookies);
  return new Response('The preview has ended in this browser.\n');
};
