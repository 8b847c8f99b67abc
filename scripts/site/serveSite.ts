import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { once } from 'node:events';
import { siteApp } from './siteApp.ts';

/** A server that runs; `close` ends it and every connection. */
export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site, and routes besides it, on the loopback interface; port 0 takes any free one. */
export async function serveSite(
  folder: string,
  port: number,
  besides?: Hono,
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: siteApp(folder, besides).fetch });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${bound}`, close };
}
