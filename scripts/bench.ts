import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLake } from 'lake/startLake.ts';
import { fileSizes } from './bench/fileSizes.ts';
import { pageWeights } from './bench/pageWeights.ts';
import { spread, type Spread } from './bench/spread.ts';
import { defineCommand } from './command.ts';
import { lakeContent } from './content/withContent.ts';
import { buildInto } from './site/buildSite.ts';

await defineCommand({
  name: 'npm run bench',
  summary:
    'Measures a full build of the starting dataset, the weight of its pages, and the length of source files.',
  options: {},
  run: async () => {
    say(row('lines of source', ['files', 'median', 'p90', 'max']));
    for (const [room, lengths] of fileSizes()) say(row(room, cells(lengths)));
    const { seconds, weights } = await timedBuild();
    say(
      `\nFull build: ${weights.count} pages in ${seconds.toFixed(1)} s, with start, gates and all.`,
    );
    say(`\n${row('page weight (bytes)', ['pages', 'median', 'p90', 'max'])}`);
    say(row('HTML and CSS, gzip', cells(weights)));
  },
}).main();

interface Build {
  seconds: number;
  /** Of its pages, in bytes. */
  weights: Spread;
}

async function timedBuild(): Promise<Build> {
  const work = mkdtempSync(path.join(tmpdir(), 'koda-bench-'));
  const lake = await startLake({ port: 0, dataFolder: path.join(work, 'lake') });
  try {
    const start = performance.now();
    const content = lakeContent(process.env, lake.url, [lake.token]);
    const site = await buildInto(path.join(work, 'site'), content);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, weights: spread(pageWeights(site)) };
  } finally {
    await lake.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function cells({ count, median, p90, max }: Spread): number[] {
  return [count, median, p90, max];
}

function row(name: string, values: readonly (number | string)[]): string {
  return name.padEnd(22) + values.map((value) => `${value}`.padStart(9)).join('');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
