import type { APIRoute } from 'astro';
import { onChange } from '../../../content/onChange.ts';
import { isLetIn } from '../../previewCookie.ts';

export const prerender = false;

/** Tells the pages of the preview, as server-sent events, whenever a document has changed. */
export const GET: APIRoute = ({ cookies, request }) => {
  if (!isLetIn(cookies)) return new Response(null, { status: 401 });
  const bytes = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      const tell = (line: string) => stream.enqueue(bytes.encode(`${line}\n\n`));
      tell(': listening');
      const stop = onChange(() => tell('data: changed'));
      request.signal.addEventListener('abort', stop, { once: true });
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
};
