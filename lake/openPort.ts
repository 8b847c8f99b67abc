import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Lake } from './createLake.ts';
import { acceptSockets } from './presence/acceptSockets.ts';
import { SetupError } from './SetupError.ts';

/** An open port. */
export interface OpenPort {
  port: number;
  close: () => Promise<void>;
}

/** Opens a lake's port, on the loopback address and no other; 0 takes any free port. */
export async function openPort(lake: Lake, port: number): Promise<OpenPort> {
  const listener = getRequestListener(lake.handle, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  const { dataset } = lake.parts.names;
  const endSockets = acceptSockets(server, lake.presence, { dataset, guard: lake.guard });
  server.keepAliveTimeout = 60_000;
  const opened = await listen(server, port);
  lake.opened(opened);
  const close = () =>
    new Promise<void>((resolve) => {
      endSockets();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: opened, close };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(portError(cause, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function portError(cause: Error, port: number): Error {
  if (!('code' in cause) || cause.code !== 'EADDRINUSE') return cause;
  const message = `Port ${port} is taken by another program. Stop that one, or give the lake another with --port.`;
  return new SetupError(message, { cause });
}
