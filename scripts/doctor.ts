import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from './command.ts';
import { dataOption } from './content/dataOption.ts';
import { findChromium } from './findChromium.ts';
import { holderOf } from './ports/claimPort.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import { previousFolder, siteFolder } from './site/buildSite.ts';
import { studioIsHere } from './studio/startStudio.ts';

const packages = ['astro', 'sanity', '@sanity/client', 'groq-js', 'vitest', 'typescript'];
const usualPorts = { site: 4321, preview: 4322, Studio: 3333, lake: 3900 };

await defineCommand({
  name: 'npm run doctor',
  summary:
    'Says what Koda finds on this machine: versions, ports, Chromium, the built site, the data folder.',
  options: { data: dataOption },
  run: async ({ data }) => {
    const busy = Object.entries(usualPorts).map(async ([name, port]) => {
      return [`port ${port} (${name})`, await holderOf(port).then(freeOr)] as const;
    });
    const rows = [
      ['node', `${process.version} (${process.execPath})`],
      ['npm', process.env['npm_config_user_agent']?.split(' ')[0] ?? 'not run through npm'],
      ...packages.map((name) => [name, versionOf(name)] as const),
      ['Studio', studioIsHere() ? 'installed' : 'not installed: npm ci installs it'],
      ['Chromium', findChromium() ?? 'not found: the browser tests need it'],
      ...(await Promise.all(busy)),
      ['site', existsSync(siteFolder) ? siteFolder : 'not built: npm run build builds it'],
      ['site before that', existsSync(previousFolder) ? previousFolder : 'none'],
      ['data folder', dataState(data)],
    ] as const;
    const lines = rows.map(([name, text]) => `${name.padEnd(20)} ${text}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  },
}).main();

function freeOr(holder: string | undefined): string {
  return holder === undefined ? 'free' : `held by ${holder}`;
}

function versionOf(name: string): string {
  const file = path.join(repositoryRoot, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return 'not installed';
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

function dataState(folder: string): string {
  if (!existsSync(folder)) return `${folder} is not there: the first start makes it`;
  const store = existsSync(path.join(folder, 'lake.db')) ? 'has a store' : 'has no store yet';
  return `${folder} ${store}`;
}
