import { benchToken } from './LakeChild.ts';

const perSecond = 25;

/** When each write was sent, by its number, and how long its answer took, in milliseconds. */
export interface Writes {
  sent: Map<number, number>;
  took: number[];
}

/** Writes 25 times a second, each write a patch of one of ten documents, however long the answers take. */
export async function writeSteadily(url: string, seconds: number): Promise<Writes> {
  const writes: Writes = { sent: new Map(), took: [] };
  const start = performance.now();
  const running = Array.from({ length: perSecond * seconds }, async (_, n) => {
    await until(start + (n * 1000) / perSecond);
    const sent = performance.now();
    writes.sent.set(n, sent);
    await write(url, n);
    writes.took.push(performance.now() - sent);
  });
  await Promise.all(running);
  return writes;
}

async function write(url: string, n: number): Promise<void> {
  const _id = `doc-${n % 10}`;
  const body = JSON.stringify({
    mutations: [
      { createIfNotExists: { _id, _type: 'bench', text: 'word '.repeat(800) } },
      { patch: { id: _id, set: { n } } },
    ],
  });
  const headers = { Authorization: `Bearer ${benchToken}` };
  const response = await fetch(`${url}/v1/data/mutate/production`, {
    method: 'POST',
    headers,
    body,
  });
  if (!response.ok) throw new Error(`A write was refused: ${await response.text()}`);
  await response.arrayBuffer();
}

async function until(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
