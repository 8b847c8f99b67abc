import type { Server } from 'node:http';
import { type RawData, WebSocketServer } from 'ws';
import type { Presence } from './Presence.ts';

const beatEvery = 30_000;
const mostBytes = 100_000;
const path = /^\/v[^/]+\/socket\/([^/?]+)/;

/** What decides whether a websocket may be opened. */
export interface SocketRules {
  dataset: string;
  /** Raises an error for a request from a foreign Host or Origin. */
  guard: (request: Request) => void;
}

/** Lets websockets for presence in, from the same pages as every other request; gives the way to end them all. */
export function acceptSockets(server: Server, presence: Presence, rules: SocketRules): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes });
  server.on('upgrade', (request, socket, head) => {
    // Node hands the socket over without a listener: a browser that goes away would end the whole lake.
    socket.on('error', () => socket.destroy());
    const { host = '', origin } = request.headers;
    try {
      const asked = new Request(
        `http://${host}${request.url ?? ''}`,
        origin === undefined ? {} : { headers: { origin } },
      );
      rules.guard(asked);
      if (path.exec(request.url ?? '')?.[1] !== rules.dataset) throw new Error('no such socket');
    } catch {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (open) => {
      const visitor = { send: (text: string) => open.send(text) };
      presence.join(visitor);
      open.on('message', (data) => presence.receive(visitor, textOf(data)));
      open.on('error', () => open.terminate());
      open.on('close', () => presence.leave(visitor));
    });
  });
  const timer = setInterval(() => presence.beat(), beatEvery).unref();
  return () => {
    clearInterval(timer);
    for (const open of sockets.clients) open.terminate();
  };
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data instanceof ArrayBuffer ? new Uint8Array(data) : data).toString('utf8');
}
