import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { claimPort, holderOf } from '../../../scripts/ports/claimPort.ts';
import { portWish } from '../../../scripts/ports/portWish.ts';

const itself = `process ${process.pid} (`;

async function busyPort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

describe('claimPort', () => {
  test('takes the next free port for one that is busy, and says who holds that', async () => {
    const port = await busyPort();
    const said: string[] = [];
    const claimed = await claimPort({ purpose: 'the site', port }, (text) => said.push(text));
    expect(claimed).toBeGreaterThan(port);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`Port ${port} for the site is held by ${itself}`);
    expect(said[0]).toContain(`Using ${claimed} instead.`);
  });

  test('gives a port that was asked for, or says what to do', async () => {
    const port = await busyPort();
    const wish = { purpose: 'the site', port, option: '--port' };
    await expect(claimPort(wish, () => undefined)).rejects.toThrow(
      /^Port \d+ for the site is held by process .* Stop that program, or give another port with --port\.$/,
    );
  });

  test('gives a free port as it is', async () => {
    expect(await claimPort({ purpose: 'the site', port: 0 }, () => undefined)).toBe(0);
  });
});

describe('holderOf', () => {
  test('names the process that listens', async () => {
    expect(await holderOf(await busyPort())).toContain(itself);
  });
});

describe('portWish', () => {
  test('is the usual port without the option', () => {
    expect(portWish('the site', '--port', undefined, 4321)).toEqual({
      purpose: 'the site',
      port: 4321,
    });
  });

  test.each(['x', '-1', '65536', '1.5', ''])('refuses %j', (text) => {
    expect(() => portWish('the site', '--port', text, 4321)).toThrow(
      `--port is "${text}". Give a whole number from 0 to 65535.`,
    );
  });
});
