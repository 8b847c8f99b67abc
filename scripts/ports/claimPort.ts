import { createServer } from 'node:net';
import { ConfigError } from '../../site/content/environment.ts';
import { portHolder } from './portHolder.ts';

const attempts = 20;

/** A wish for a port: what it is for, its number, and the option that named it where one did. */
export interface PortWish {
  purpose: string;
  port: number;
  /** For example `--port`: then no other port will do. */
  option?: string | undefined;
}

/**
 * Gives the wished port when it is free, else the next free one, and says who holds the first.
 * A port that was asked for by an option is not replaced: a ConfigError says what to do.
 */
export async function claimPort(wish: PortWish, say: (text: string) => void): Promise<number> {
  const { purpose, port, option } = wish;
  if (await isFree(port)) return port;
  const holder = `Port ${port} for ${purpose} is held by ${await portHolder(port)}.`;
  if (option !== undefined) {
    throw new ConfigError(`${holder} Stop that program, or give another port with ${option}.`);
  }
  for (let next = port + 1; next <= Math.min(port + attempts, 65_535); next += 1) {
    if (await isFree(next)) {
      say(`${holder} Using ${next} instead.`);
      return next;
    }
  }
  throw new ConfigError(
    `${holder} The ${attempts} ports after it are taken too. Free one of them.`,
  );
}

/** Says who holds a port; undefined when it is free. */
export async function holderOf(port: number): Promise<string | undefined> {
  return (await isFree(port)) ? undefined : portHolder(port);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
