import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLake } from 'lake/startLake.ts';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { defineCommand } from '../command.ts';
import { lakeContent } from '../content/withContent.ts';
import { findChromium } from '../findChromium.ts';
import { buildInto } from '../site/buildSite.ts';
import { serveSite } from '../site/serveSite.ts';
import { UsageError } from '../UsageError.ts';
import { spread } from './spread.ts';

/** One page of each kind that readers come for, with pictures where they have some. */
const pages = {
  home: '/et/',
  service: '/et/tugi/psuhholoogiline-noustamine/',
  training: '/et/koolitused/kuidas-last-kuulata-naidiskoolitus/',
  project: '/et/projektid/kriisi-ja-erihoolduspere-teenused/',
  article: '/et/uudised/dialoog-lapse-oiguste-komiteega/',
};
/** The least that a median must reach, of 100. */
const goals = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;

await defineCommand({
  name: 'npm run bench:lighthouse',
  summary:
    'Measures a page of each kind with Lighthouse, as on a phone: the median of several visits.',
  options: {
    visits: {
      type: 'string',
      value: 'number',
      default: '5',
      help: 'How often to visit each page.',
    },
  },
  run: async ({ visits: text }) => {
    const visits = Number(text);
    if (!Number.isInteger(visits) || visits < 1) {
      throw new UsageError(`--visits is "${text}". Give a whole number above 0.`);
    }
    await onBuiltSite(async (origin) => {
      for (const [name, address] of Object.entries(pages)) {
        say(`${name.padEnd(10)}${medians(await measured(new URL(address, origin).href, visits))}`);
      }
    });
  },
}).main();

type Scores = Readonly<Record<keyof typeof goals, number>>;

/** The scores of a page, of 100 each, once for every visit. */
async function measured(url: string, visits: number): Promise<Scores[]> {
  const port = await freePort();
  const args = ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${String(port)}`];
  const executablePath = findChromium();
  if (executablePath === undefined) throw new UsageError('There is no Chromium on this machine.');
  const browser = await chromium.launch({ executablePath, args });
  const scores: Scores[] = [];
  try {
    for (let visit = 0; visit < visits; visit += 1) {
      const result = await lighthouse(url, {
        ...{ port, logLevel: 'error', onlyCategories: Object.keys(goals) },
      });
      const of = (name: string) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100);
      scores.push({
        performance: of('performance'),
        accessibility: of('accessibility'),
        'best-practices': of('best-practices'),
      });
    }
  } finally {
    await browser.close();
  }
  return scores;
}

function medians(scores: readonly Scores[]): string {
  const shown = Object.entries(goals).map(([name, goal]) => {
    const { median } = spread(
      scores.map((score) => Object.entries(score).find(([one]) => one === name)?.[1] ?? 0),
    );
    return `${name} ${String(median)}${median < goal ? ` (wanted: ${String(goal)})` : ''}`;
  });
  return shown.join('   ');
}

async function onBuiltSite(visit: (origin: string) => Promise<void>): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'koda-lighthouse-'));
  const lake = await startLake({ port: 0, dataFolder: path.join(work, 'lake') });
  try {
    const folder = path.join(work, 'site');
    await buildInto(folder, lakeContent(process.env, lake.url, [lake.token]));
    const site = await serveSite(folder, 0);
    await visit(site.url).finally(() => site.close());
  } finally {
    await lake.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port.'));
        else resolve(address.port);
      });
    });
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
