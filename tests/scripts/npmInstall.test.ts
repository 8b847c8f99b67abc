import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from '../architecture/importsOf.ts';
import { sources } from '../architecture/sources.ts';
import { targetOf } from '../architecture/violations.ts';
import { plannedInstall } from './plannedInstall.ts';

const siteOnly = ['-w', 'content-schemas', '-w', 'lake', '--include-workspace-root'];
const studioPackages = ['sanity', 'react-dom', 'styled-components'].map(
  (name) => `node_modules/${name}`,
);
const ownFolders = /^(content-schemas|lake|scripts|site)\//;

/** The preview of drafts belongs to the Studio, and is no part of a build. */
const isPreview = (file: string): boolean => file.startsWith('site/preview/');

/** The packages that the code of some folders imports when a site is built. */
function importedPackages(folders: readonly string[]): string[] {
  const built = sources(folders, '{ts,tsx,astro,mdx}').filter(({ file }) => !isPreview(file));
  const targets = built.flatMap(({ file, text }) =>
    importsOf(file, text)
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ specifier }) => targetOf(file, specifier)),
  );
  const packages = targets.filter((target) => /^@?[\w-]+(\/[\w.-]+)?$/.test(target));
  return [...new Set(packages)].filter((name) => !ownFolders.test(name));
}

describe('npm ci -w content-schemas -w lake --include-workspace-root', () => {
  test("leaves out the Studio's packages", () => {
    const everything = plannedInstall([]);
    const site = plannedInstall(siteOnly);
    expect(studioPackages.filter((place) => !everything.has(place))).toEqual([]);
    expect(studioPackages.filter((place) => site.has(place))).toEqual([]);
    expect(site.size).toBeLessThan(everything.size * 0.7);
  });

  test('brings all that building the site imports', () => {
    const site = plannedInstall(siteOnly);
    const names = importedPackages(['content-schemas', 'lake', 'scripts', 'site']);
    expect(names).toContain('astro');
    expect(names.filter((name) => !site.has(`node_modules/${name}`))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  test('names no address that packages are downloaded from', () => {
    const lock = readFileSync(
      path.join(import.meta.dirname, '..', '..', 'package-lock.json'),
      'utf8',
    );
    expect(lock.match(/"resolved": "[^"]*:\/\/[^"]*"/g) ?? []).toEqual([]);
  });
});
