import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuildFailure } from '../../../scripts/site/BuildFailure.ts';
import { restore, switchTo } from '../../../scripts/site/switchTo.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

function places(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder(files);
  const at = (name: string) => path.join(root, name);
  const read = (name: string) => readFileSync(path.join(root, name, 'a.html'), 'utf8');
  return { root, at, read };
}

describe('switchTo', () => {
  test('puts the finished site in the place of the present one, and keeps that', () => {
    const { at, read, root } = places({ 'new/a.html': 'new', 'dist/a.html': 'old' });
    switchTo(at('new'), at('dist'), at('previous'));
    expect([read('dist'), read('previous')]).toEqual(['new', 'old']);
    expect(readdirSync(root).sort()).toEqual(['dist', 'previous']);
  });

  test('keeps one earlier site, not two', () => {
    const { at, read } = places({ 'new/a.html': '3', 'dist/a.html': '2', 'previous/b.html': '1' });
    switchTo(at('new'), at('dist'), at('previous'));
    expect(readdirSync(at('previous'))).toEqual(['a.html']);
    expect(read('previous')).toBe('2');
  });

  test('works where there is no site yet', () => {
    const { at, read } = places({ 'new/a.html': 'new' });
    switchTo(at('new'), at('dist'), at('.build/previous'));
    expect(read('dist')).toBe('new');
  });

  test('leaves the present site where it is when its place cannot be taken', () => {
    const { at, read } = places({ 'dist/a.html': 'old' });
    const taking = () => switchTo(at('new'), at('dist'), at('previous'));
    expect(taking).toThrow(BuildFailure);
    expect(taking).toThrow(`The site is built, but it could not take the place of "${at('dist')}"`);
    expect(read('dist')).toBe('old');
  });
});

describe('restore', () => {
  test('brings the previous site back after a switch that was cut off', () => {
    const { at, read } = places({ 'previous/a.html': 'old' });
    restore(at('dist'), at('previous'));
    expect(read('dist')).toBe('old');
  });

  test('leaves a present site alone', () => {
    const { at, read } = places({ 'previous/a.html': 'old', 'dist/a.html': 'new' });
    restore(at('dist'), at('previous'));
    expect(read('dist')).toBe('new');
  });
});
