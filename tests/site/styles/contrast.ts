import { contrast } from 'content-schemas/appearance/contrast.ts';

import type { ContrastPair } from '../../../site/styles/contrastPairs.ts';

/** A theme's colours: role name to `#rgb` or `#rrggbb`. */
export type Theme = ReadonlyMap<string, string>;

/** The colours of the light and the dark theme, read from a token style sheet; dark inherits from light. */
export function themesOf(css: string): { readonly light: Theme; readonly dark: Theme } {
  const [base = '', ...media] = css.split('@media');
  const dark = media.find((block) => block.includes('prefers-color-scheme: dark')) ?? '';
  const light = coloursIn(base);
  return { light, dark: new Map([...light, ...coloursIn(dark)]) };
}

function coloursIn(css: string): Map<string, string> {
  const found = css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,8});/g);
  return new Map([...found].map(([, role = '', colour = '']) => [role, colour]));
}

function verdict(theme: Theme, { front, back, least }: ContrastPair): string | undefined {
  const colours = [front, back].map((role) => theme.get(role));
  const [frontColour, backColour] = colours;
  if (frontColour === undefined || backColour === undefined) {
    return `${front} on ${back}: the style sheet does not say one of them`;
  }
  const ratio = contrast(frontColour, backColour);
  return ratio < least ? `${front} on ${back}: ${ratio.toFixed(2)}, needs ${least}` : undefined;
}

/** One line for each pair that is too faint in a theme or names a role the theme lacks. */
export function faintPairs(theme: Theme, pairs: readonly ContrastPair[]): readonly string[] {
  return pairs.map((pair) => verdict(theme, pair)).filter((line) => line !== undefined);
}
