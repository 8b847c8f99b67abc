import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { temporaryFolder } from './temporaryFolder.ts';

const root = path.join(import.meta.dirname, '..', '..');
const manifests = ['', 'content-schemas', 'lake', 'studio'].map((at) =>
  path.join(at, 'package.json'),
);
const plan = z.object({ add: z.array(z.object({ path: z.string() })) });

/**
 * Asks npm what it would install from the lock file into an empty checkout, offline and without doing it.
 * Gives the places of the packages, for example `node_modules/astro`.
 */
export function plannedInstall(flags: readonly string[]): ReadonlySet<string> {
  const folder = temporaryFolder();
  for (const file of [...manifests, 'package-lock.json']) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file));
  }
  const args = ['install', '--dry-run', '--json', '--offline', '--ignore-scripts', ...flags];
  const shell = process.platform === 'win32';
  const { stdout } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell });
  const places = plan
    .parse(JSON.parse(stdout.slice(stdout.indexOf('{'))))
    .add.map((one) => path.relative(folder, one.path));
  return new Set(places.map((place) => place.split(path.sep).join('/')));
}
