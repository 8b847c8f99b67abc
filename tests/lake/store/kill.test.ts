import { createClient } from '@sanity/client';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../withLake.ts';
import { LakeProcess } from './LakeProcess.ts';

const rounds =
  process.env['LAKE_KILL_ROUNDS'] === undefined ? 40 : Number(process.env['LAKE_KILL_ROUNDS']);
const writers = 4;
const parts = ['a', 'b', 'c'];
const headers = { Authorization: 'Bearer a-test-token' };

/** Writes growing numbers to three documents at once, until the lake is gone; tells what was acknowledged. */
async function write(url: string, writer: number, from: number, acknowledge: (n: number) => void) {
  for (let n = from + 1; ; n += 1) {
    const mutations = parts.map((part) => ({
      createOrReplace: { _id: `w${writer}-${part}`, _type: 'number', n, text: `${n} `.repeat(500) },
    }));
    const body = JSON.stringify({ mutations, transactionId: `w${writer}-${n}` });
    const init = { method: 'POST', headers, body };
    const response = await fetch(`${url}/v1/data/mutate/production`, init).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (response === undefined || text === undefined) return;
    expect(response.status).toBe(200);
    acknowledge(n);
  }
}

/** The numbers that a lake kept, by writer; each must be the same in all three documents. */
async function kept(url: string): Promise<Map<number, number>> {
  const names = {
    apiHost: url,
    projectId: 'koda',
    dataset: 'production',
    useProjectHostname: false,
  };
  const client = createClient({ ...names, apiVersion: '2025-02-19', useCdn: false });
  const documents =
    await client.fetch<{ _id: string; n: number; text: string }[]>('*[_type == "number"]');
  const numbers = new Map<number, number>();
  for (let writer = 0; writer < writers; writer += 1) {
    const own = documents.filter(({ _id }) => _id.startsWith(`w${writer}-`));
    const distinct = new Set(own.map(({ n }) => n));
    expect(distinct.size, `writer ${writer} is torn`).toBeLessThanOrEqual(1);
    expect([0, parts.length]).toContain(own.length);
    for (const { n, text } of own) expect(text).toBe(`${n} `.repeat(500));
    numbers.set(writer, [...distinct][0] ?? 0);
  }
  return numbers;
}

describe('a lake that is killed', () => {
  it(`keeps every acknowledged write, whole, over ${rounds} kills`, async () => {
    const dataFolder = temporaryFolder();
    const acknowledged = new Map<number, number>();
    let next = LakeProcess.start();
    for (let round = 0; round <= rounds; round += 1) {
      const lake = await next;
      const url = await lake.open(dataFolder);
      const numbers = await kept(url);
      for (const [writer, n] of numbers) {
        const known = acknowledged.get(writer) ?? 0;
        expect(n, `writer ${writer} lost ${known}`).toBeGreaterThanOrEqual(known);
        expect(n, `writer ${writer} wrote ahead`).toBeLessThanOrEqual(known + 1);
        acknowledged.set(writer, n);
      }
      const { promise: enough, resolve } = Promise.withResolvers<undefined>();
      let left = 1 + Math.floor(Math.random() * 20);
      const writing = [...numbers].map(([writer, n]) =>
        write(url, writer, n, (written) => {
          acknowledged.set(writer, written);
          left -= 1;
          if (left === 0) setTimeout(() => resolve(undefined), Math.random() * 10);
        }),
      );
      if (round < rounds) next = LakeProcess.start();
      await enough;
      await lake.kill();
      await Promise.all(writing);
    }
    expect([...acknowledged.values()].reduce((sum, n) => sum + n)).toBeGreaterThan(rounds);
  }, 600_000);
});
