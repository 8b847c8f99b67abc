import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';

const scripts = path.join(import.meta.dirname, '..', '..', 'scripts');

/** A lock file's text; npm's own record of what it installed has the same shape. */
function lock(version: string, names = ['studio', 'astro']): string {
  const packages = names.map((name): [string, object] => [`node_modules/${name}`, { version }]);
  return JSON.stringify({ packages: Object.fromEntries<object>([['', {}], ...packages]) });
}

/** Stands in for npm: notes how it was called and records everything in the lock file as installed. */
const npm = `#!/bin/sh
echo "$@" >> npm-calls
mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json
`;

function checkout(npmProgram = npm) {
  const root = temporaryFolder({ 'package-lock.json': lock('1'), 'bin/npm': npmProgram });
  chmodSync(path.join(root, 'bin', 'npm'), 0o755);
  for (const name of ['bootstrap.mjs', 'npmCi.mjs']) {
    cpSync(path.join(scripts, name), path.join(root, 'scripts', name));
  }
  const bootstrap = (args: string[] = [], variables: Record<string, string> = {}) => {
    const env = { PATH: `${path.join(root, 'bin')}:/usr/bin:/bin`, ...variables };
    const run = spawnSync(process.execPath, ['scripts/bootstrap.mjs', ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { code: run.status, said: run.stdout + run.stderr };
  };
  const calls = (): string[] => {
    const text = spawnSync('cat', ['npm-calls'], { cwd: root, encoding: 'utf8' }).stdout;
    return text.split('\n').filter((line) => line !== '');
  };
  const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
  return { root, bootstrap, calls, write };
}

describe('bootstrap', () => {
  test('installs once, says so, and then has nothing to do', () => {
    const { bootstrap, calls } = checkout();
    expect(bootstrap()).toEqual({
      code: 0,
      said: 'Installing all packages with npm ci (about a minute) ...\n',
    });
    expect(bootstrap(['--full'])).toEqual({ code: 0, said: '' });
    expect(calls()).toEqual(['ci --no-audit --no-fund --loglevel=error']);
  });

  test('installs again when the lock file has changed', () => {
    const { bootstrap, calls, write } = checkout();
    bootstrap();
    write('package-lock.json', lock('2'));
    bootstrap();
    expect(calls()).toHaveLength(2);
  });

  test('takes what somebody installed by hand', () => {
    const { bootstrap, calls, root } = checkout();
    spawnSync('sh', ['bin/npm', 'by-hand'], { cwd: root });
    expect(bootstrap()).toEqual({ code: 0, said: '' });
    expect(calls()).toEqual(['by-hand']);
  });

  test("installs only the site's packages when asked, and stays with that", () => {
    const { bootstrap, calls, write } = checkout();
    bootstrap([], { KODA_INSTALL: 'site' });
    write('package-lock.json', lock('2'));
    bootstrap();
    const flags =
      'ci --no-audit --no-fund --loglevel=error -w content-schemas -w lake --include-workspace-root';
    expect(calls()).toEqual([flags, flags]);
  });

  test("takes the site's packages that somebody installed by hand, and refuses what needs more", () => {
    const { bootstrap, calls, root, write } = checkout();
    spawnSync('mkdir', ['node_modules'], { cwd: root });
    write('node_modules/.package-lock.json', lock('1', ['astro']));
    expect(bootstrap()).toEqual({ code: 0, said: '' });
    expect(bootstrap(['--full'])).toEqual({
      code: 1,
      said: "This command needs the Studio's packages too, and only the site's are here. Run: npm ci\n",
    });
    expect(calls()).toEqual([]);
  });

  test('installs anew what was installed from another lock file', () => {
    const { bootstrap, calls, root, write } = checkout();
    spawnSync('mkdir', ['node_modules'], { cwd: root });
    write('node_modules/.package-lock.json', lock('0'));
    bootstrap();
    expect(calls()).toHaveLength(1);
  });

  test.each([
    ['getaddrinfo EAI_AGAIN', 'npm cannot reach the package registry. Connect to the network'],
    ['EUSAGE lock file', 'npm ci failed; its own words stand above. Mend that and try again.'],
  ])('shows what npm says when it fails with "%s", and what to do', (words, advice) => {
    const { bootstrap } = checkout(`#!/bin/sh\necho "npm error ${words}" >&2\nexit 1\n`);
    const { code, said } = bootstrap();
    expect(code).toBe(1);
    expect(said).toContain(`npm error ${words}\n\n${advice}`);
  });
});
