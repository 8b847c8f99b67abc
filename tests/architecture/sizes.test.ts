import path from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { sources } from './sources.ts';

const topFolders = ['content-schemas', 'studio', 'lake', 'scripts', 'site', 'tests'];
const all = sources(topFolders, '{ts,tsx,mjs,astro,css}');
const vague = /^(utils?|helpers?|common|misc|lib|types)(\.[a-z]+)?$/;

const linesOf = (text: string): number => text.trimEnd().split('\n').length;
const longerThan = (limit: number, kind: RegExp): string[] =>
  all
    .filter(({ file, text }) => kind.test(file) && linesOf(text) > limit)
    .map(({ file, text }) => `${file} has ${linesOf(text)} lines`);

describe('sizes', () => {
  test('keep every source file within 250 lines', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(longerThan(250, /^/)).toEqual([]);
  });

  test('keep every address within 40 lines', () => {
    const address = /^site\/pages\/(.*\/)?[^_/][^/]*$/;
    expect(longerThan(40, address)).toEqual([]);
  });

  test('keep every folder within 25 source files', () => {
    const folders = Map.groupBy(all, ({ file }) => path.dirname(file));
    const crowded = [...folders].filter(([, files]) => files.length > 25);
    expect(crowded.map(([folder, files]) => `${folder} has ${files.length} files`)).toEqual([]);
  });
});

describe('names', () => {
  test('say what a file or folder holds', () => {
    const nameless = all.filter(({ file }) => file.split('/').some((part) => vague.test(part)));
    expect(nameless.map(({ file }) => file)).toEqual([]);
  });

  test('differ by more than the case of letters, which some file systems ignore', () => {
    const same = Map.groupBy(all, ({ file }) => file.toLowerCase());
    const clashing = [...same.values()].filter((sources) => sources.length > 1);
    expect(clashing.flat().map(({ file }) => file)).toEqual([]);
  });

  test.each(['utils', 'helpers.ts', 'lib', 'types.ts', 'common.css'])('refuse "%s"', (name) => {
    expect(name).toMatch(vague);
  });
});
