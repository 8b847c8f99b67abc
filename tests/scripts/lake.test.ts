import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lake-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args]);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const ended = once(child, 'exit').then(() => child.exitCode);
  return { child, ended, text: () => output.join('') };
}

describe('npm run lake', () => {
  it('says when it answers, is refused a second time, and stops cleanly', async () => {
    const args = ['--port', '0', '--empty', '--data', join(folder, 'data')];
    const lake = run('lake', args);
    await once(lake.child.stdout, 'data');
    const url = /^Lake ready at (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(lake.text())?.[1];
    const answer = await fetch(`${url ?? ''}/v2025-02-19/data/query/production?query=count(*)`);
    expect(await answer.json()).toMatchObject({ result: 0 });
    const second = run('lake', args);
    expect(await second.ended).toBe(1);
    expect(second.text()).toBe(
      `The data folder "${join(folder, 'data')}" is in use by another lake (process ${lake.child.pid}). ` +
        'Stop that one, or give this one a folder of its own with --data. ' +
        `To read from that one, set SANITY_API_HOST=${url ?? ''}.\n`,
    );
    lake.child.kill('SIGTERM');
    expect(await lake.ended).toBe(0);
  }, 20_000);

  it('refuses a port that is none', async () => {
    const lake = run('lake', ['--port', 'high']);
    expect(await lake.ended).toBe(2);
    expect(lake.text()).toContain('--port is "high". Give a whole number from 0 to 65535.');
  }, 20_000);
});

describe('npm run lake:import', () => {
  it('wants to know what to read and where it goes', async () => {
    const nothing = run('lakeImport', []);
    expect(await nothing.ended).toBe(2);
    expect(nothing.text()).toContain('Name the export to read.');
    const nowhere = run('lakeImport', ['x.tar.gz']);
    expect(await nowhere.ended).toBe(2);
    expect(nowhere.text()).toContain(
      'Say where the export goes: --data <lake> or --dataset <folder>.',
    );
  }, 20_000);
});

describe('npm run lake:check', () => {
  it('says that a folder is not there', async () => {
    const check = run('lakeImport', ['--check', join(folder, 'nowhere')]);
    expect(await check.ended).toBe(1);
    expect(check.text()).toBe(
      `There is no folder "${join(folder, 'nowhere')}". Name one like lake/starting-dataset.\n`,
    );
  }, 20_000);
});
