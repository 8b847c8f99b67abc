import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  measureListeners,
  measureReading,
  measureWrites,
  type Measure,
} from './benchLake/measures.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './UsageError.ts';

await defineCommand({
  name: 'npm run bench:lake',
  summary: 'Measures the lake: writes, listeners, and reading 3,000 documents.',
  options: {
    seconds: { type: 'string', value: 'number', default: '60', help: 'How long to write.' },
  },
  run: async ({ seconds: text }) => {
    const seconds = Number(text);
    if (!Number.isInteger(seconds) || seconds < 1) {
      throw new UsageError(`--seconds is "${text}". Give a whole number above 0.`);
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'lake-bench-'));
    try {
      report(await measureReading(folder));
      report(await measureWrites(folder, seconds));
      report(await measureListeners(folder, Math.min(seconds, 20)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
}).main();

function report(measures: readonly Measure[]): void {
  for (const [name, value] of measures)
    process.stdout.write(`${name.padEnd(50)}${value.padStart(14)}\n`);
}
