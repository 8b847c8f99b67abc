import { spawnSync } from 'node:child_process';
import { ConfigError } from '../site/content/environment.ts';
import { defineCommand } from './command.ts';
import { findChromium } from './findChromium.ts';

const advice =
  'The browser tests need Chromium, and none was found. Install Chromium or Chrome, ' +
  'or name its path in CHROMIUM_PATH.';

await defineCommand({
  name: 'node scripts/browser.ts',
  summary:
    'Makes sure that there is a Chromium for the browser tests; installs it where that is allowed.',
  options: {},
  run: () => {
    if (findChromium() !== undefined) return;
    const { CHROMIUM_PATH: chosen = '' } = process.env;
    if (chosen !== '')
      throw new ConfigError(`CHROMIUM_PATH is "${chosen}", where no program is.\n${advice}`);
    if (!canInstall()) throw new ConfigError(advice);
    process.stderr.write('Installing Chromium with apt-get ...\n');
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
    if (findChromium() === undefined) throw new ConfigError(advice);
  },
}).main();

function canInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version']).status === 0;
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-q', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new ConfigError(`${advice}\napt-get says: ${stderr.trim()}`);
}
