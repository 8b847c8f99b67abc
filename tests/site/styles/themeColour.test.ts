import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themesOf } from './contrast.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../site/${path}`, import.meta.url), 'utf8');

function themeColourOf(scheme: 'light' | 'dark'): string | undefined {
  return new RegExp(`content="(#\\w+)"[^>]*${scheme}\\)`).exec(read('seo/Head.astro'))?.[1];
}

describe('theme-color', () => {
  const { light, dark } = themesOf(read('styles/tokens.css'));

  it('gives the browser the colour of the paper by day', () => {
    expect(themeColourOf('light')).toBe(light.get('--paper'));
  });

  it('gives the browser the colour of the paper by night', () => {
    expect(themeColourOf('dark')).toBe(dark.get('--paper'));
  });
});
