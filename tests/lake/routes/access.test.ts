import { request } from 'node:http';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeAll(async () => {
  lake = await lakeUnderTest({ origins: ['http://localhost:3333', 'http://localhost:5555'] });
});

function askAs(host: string): Promise<number | undefined> {
  const { port } = new URL(lake.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: '/v1/ping', headers: { host } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    sent.on('error', reject).end();
  });
}

describe('the door', () => {
  it('answers to its own names only', async () => {
    const { port } = new URL(lake.url);
    expect(await askAs(`127.0.0.1:${port}`)).toBe(200);
    expect(await askAs(`localhost:${port}`)).toBe(200);
    expect(await askAs(`l3.localhost:${port}`)).toBe(200);
    expect(await askAs('localhost:1')).toBe(403);
    expect(await askAs(`evil.example:${port}`)).toBe(403);
    expect(await askAs(`localhost.evil.example:${port}`)).toBe(403);
  });

  it.each(['http://localhost:3333', 'http://localhost:4322', 'http://localhost:5555'])(
    'lets pages of %s read with credentials',
    async (origin) => {
      const { headers } = await lake.ask('/v1/ping', { headers: { Origin: origin } });
      expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
      expect(headers.get('Access-Control-Allow-Credentials')).toBe('true');
    },
  );

  it.each(['http://evil.example', 'null', 'http://localhost:9999'])(
    'refuses pages of %s',
    async (origin) => {
      const response = await lake.ask('/v1/ping', { headers: { Origin: origin } });
      expect(response.status).toBe(403);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(await response.json()).toMatchObject({
        message:
          `The lake does not answer pages of "${origin}". It answers http://localhost:3333, http://localhost:4322, ` +
          'http://localhost:5555; start it with that origin if the page is yours.',
      });
    },
  );

  it('answers preflights with the headers asked for', async () => {
    const { status, headers } = await lake.ask('/v1/data/mutate/production', {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://localhost:3333',
        'Access-Control-Request-Headers': 'x-sanity-app',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Headers')).toBe('x-sanity-app');
  });

  it('keeps the token readable for its owner only', async () => {
    const other = await lakeUnderTest({ token: undefined });
    const file = join(other.dataFolder, 'token');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(other.token.length).toBeGreaterThan(40);
  });
});
