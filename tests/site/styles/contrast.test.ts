import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastPairs } from '../../../site/styles/contrastPairs.ts';
import { accentGrounds } from 'content-schemas/appearance/accent.ts';
import { contrast } from 'content-schemas/appearance/contrast.ts';
import { faintPairs, themesOf } from './contrast.ts';

const tokens = readFileSync(new URL('../../../site/styles/tokens.css', import.meta.url), 'utf8');
const themes = themesOf(tokens);

describe('contrast', () => {
  it('knows the two ends and a known value between them', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#fff', '#fff')).toBe(1);
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
  });
});

describe('tokens.css', () => {
  it('is readable in the light theme', () => {
    expect(faintPairs(themes.light, contrastPairs)).toEqual([]);
  });

  it('is readable in the dark theme', () => {
    expect(faintPairs(themes.dark, contrastPairs)).toEqual([]);
  });

  it('has a colour of its own in the dark for every role that is paired', () => {
    const roles = new Set(contrastPairs.flatMap(({ front, back }) => [front, back]));
    const same = [...roles].filter((role) => themes.light.get(role) === themes.dark.get(role));
    expect(same).toEqual(['--lamp']);
  });
});

describe('accentGrounds', () => {
  it.each(['light', 'dark'] as const)('are those of the %s theme', (name) => {
    const theme = themes[name];
    const role = (token: string) => theme.get(token);
    expect(accentGrounds[name]).toEqual({
      papers: ['--paper', '--paper-raised', '--paper-sunk', '--sky'].map(role),
      paper: role('--paper'),
      ink: role('--ink'),
      onAccent: role('--on-accent'),
    });
  });
});

describe('faintPairs', () => {
  it('bites on a pair that is too faint and on a role that is not there', () => {
    const planted = themesOf(':root { --paper: #fff; --ink: #999; }');
    expect(
      faintPairs(planted.light, [
        { front: '--ink', back: '--paper', least: 4.5 },
        { front: '--ink', back: '--card', least: 3 },
      ]),
    ).toEqual([
      '--ink on --paper: 2.85, needs 4.5',
      '--ink on --card: the style sheet does not say one of them',
    ]);
  });

  it('reads the dark theme apart from the light one', () => {
    const css =
      ':root { --paper: #fff; --ink: #000; } @media (prefers-color-scheme: dark) { :root { --paper: #111; } }';
    const pair = { front: '--ink', back: '--paper', least: 4.5 };
    expect(faintPairs(themesOf(css).light, [pair])).toEqual([]);
    expect(faintPairs(themesOf(css).dark, [pair])).toHaveLength(1);
  });
});
