import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from '../architecture/importsOf.ts';
import { sources } from '../architecture/sources.ts';
import { targetOf } from '../architecture/violations.ts';
import { installedBy, readLock } from './installedBy.ts';

const root = path.join(import.meta.dirname, '..', '..');
const lock = readLock(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const site = installedBy(lock, ['', 'content-schemas', 'lake']);
const everything = installedBy(lock, ['', 'content-schemas', 'lake', 'studio']);
const has = (set: ReadonlySet<string>, name: string) => set.has(`node_modules/${name}`);

describe("the site's packages (npm ci -w content-schemas -w lake --include-workspace-root)", () => {
  test.each(['sanity', 'react-dom', 'styled-components'])('leave out %s', (name) => {
    expect(has(everything, name)).toBe(true);
    expect(has(site, name)).toBe(false);
  });

  test('hold all that building the site imports', () => {
    const files = sources(['content-schemas', 'lake', 'scripts', 'site'], '{ts,tsx,astro,mdx}');
    const targets = files.flatMap(({ file, text }) =>
      importsOf(file, text)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ specifier }) => targetOf(file, specifier)),
    );
    const packages = new Set(targets.filter((target) => /^@?[\w-]+(\/[\w.-]+)?$/.test(target)));
    const names = [...packages].filter(
      (name) => !/^(content-schemas|lake|scripts|site)\//.test(name),
    );
    expect(names).toContain('astro');
    expect(names.filter((name) => !has(site, name))).toEqual([]);
  });

  test('are far fewer than all', () => {
    expect(site.size).toBeLessThan(everything.size * 0.7);
  });
});

describe('package-lock.json', () => {
  test('names no address that packages are downloaded from', () => {
    const addresses = Object.values(lock).filter(({ resolved = '' }) => resolved.includes('://'));
    expect(addresses).toEqual([]);
  });
});
