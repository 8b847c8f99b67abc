import path from 'node:path';
import { benchToken, startLakeChild } from './LakeChild.ts';
import { Listener } from './Listener.ts';
import { manyDocuments } from './manyDocuments.ts';
import { quantile } from './quantile.ts';
import { writeSteadily } from './writeSteadily.ts';

/** One line of the report: what was measured, and the value with its unit. */
export type Measure = readonly [name: string, value: string];

const listenerCount = 100;
const documentCount = 3000;

/** 25 writes a second: how long their answers take. */
export async function measureWrites(folder: string, seconds: number): Promise<Measure[]> {
  const lake = await startLakeChild(path.join(folder, 'writes'));
  const { took } = await writeSteadily(lake.url, seconds);
  await lake.stop();
  return [
    [`writes, 25 a second for ${seconds} s: median`, ms(quantile(took, 0.5))],
    ['writes: p99', ms(quantile(took, 0.99))],
  ];
}

/** 100 listeners and one that never reads: whether each hears every write once and in order, and how soon. */
export async function measureListeners(folder: string, seconds: number): Promise<Measure[]> {
  const lake = await startLakeChild(path.join(folder, 'listeners'));
  const stuck = await Listener.open(lake.url, { isStuck: true });
  const opening = Array.from({ length: listenerCount }, () => Listener.open(lake.url));
  const listeners = await Promise.all(opening);
  const { sent } = await writeSteadily(lake.url, seconds);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const order = listeners[0]?.heard.map(({ n }) => n) ?? [];
  const complete = listeners.filter(({ heard }) => isEveryOnce(heard, order, sent.size)).length;
  const delays = listeners.flatMap(({ heard }) =>
    heard.map(({ n, at }) => at - (sent.get(n) ?? at)),
  );
  for (const listener of [...listeners, stuck]) listener.close();
  await lake.stop();
  return [
    ['listeners that heard every write once, in order', `${complete} of ${listenerCount}`],
    ['from a write to its listeners: p99', ms(quantile(delays, 0.99))],
  ];
}

/** All listeners must hear the same order, which is that of the writes' answers. */
function isEveryOnce(
  heard: readonly { n: number }[],
  order: readonly number[],
  count: number,
): boolean {
  const isEach = new Set(order).size === count && order.length === count;
  return isEach && heard.length === count && heard.every(({ n }, at) => n === order[at]);
}

const list = `*[_type in $types && [@, _id] match text::query($q)]
  {_type, _id, _originalId, "orderings": [title]} | order(orderings[0] asc)[0...100]`;
const everything = '*[] | order(title){_id, title, body, "related": related[]->title}';
const referrers = '*[]{_id, "refs": count(*[references(^._id)])}[0...20]';

/** 3,000 documents: how long the start takes, the Studio's list, and queries that follow references. */
export async function measureReading(folder: string): Promise<Measure[]> {
  const dataFolder = path.join(folder, 'reading');
  manyDocuments(dataFolder, documentCount);
  const lake = await startLakeChild(dataFolder);
  const listed = await timesOf(lake.url, list, 100, { $types: '["article"]', $q: '"*"' });
  const all = await timesOf(lake.url, everything, 10);
  const counted = await timesOf(lake.url, referrers, 10);
  await lake.stop();
  return [
    [`start with ${documentCount} documents`, ms(lake.startedIn)],
    [`list of 100 out of ${documentCount}: p95`, ms(quantile(listed.took, 0.95))],
    [`all ${documentCount} with their references: median`, ms(quantile(all.took, 0.5))],
    ['the same without the way to the reader: median', ms(quantile(all.inLake, 0.5))],
    [`who refers to each of ${documentCount}: median`, ms(quantile(counted.took, 0.5))],
  ];
}

/** How long answers took as the reader sees it, and as the lake itself says. */
interface Times {
  took: number[];
  inLake: number[];
}

async function timesOf(
  url: string,
  query: string,
  rounds: number,
  params: Readonly<Record<string, string>> = {},
): Promise<Times> {
  const search = new URLSearchParams({ query, perspective: 'drafts', ...params });
  const headers = { Authorization: `Bearer ${benchToken}` };
  const times: Times = { took: [], inLake: [] };
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const response = await fetch(`${url}/v2025-02-19/data/query/production?${search}`, { headers });
    const text = await response.text();
    times.took.push(performance.now() - started);
    times.inLake.push(Number(/"ms":(\d+)\}$/.exec(text)?.[1]));
  }
  return times;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
