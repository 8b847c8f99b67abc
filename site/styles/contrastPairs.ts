/** Two colour roles that meet on a page, and the least contrast between them (WCAG 1.4.3 and 1.4.11). */
export interface ContrastPair {
  readonly front: string;
  readonly back: string;
  readonly least: number;
}

const text = 4.5;
const graphic = 3;

const grounds = ['--paper', '--paper-raised', '--paper-sunk'];
const hues = ['--rye', '--cornflower', '--lingonberry', '--flax', '--birch', '--moss'];

function pairs(fronts: readonly string[], backs: readonly string[], least: number): ContrastPair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));
}

/** Every pair of colour roles that the site's style sheets put together. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(['--ink', '--ink-quiet', '--accent', '--accent-strong', '--urgent'], grounds, text),
  ...pairs(hues, grounds, text),
  ...hues.flatMap((hue) => pairs([hue, '--ink'], [`${hue}-tint`], text)),
  ...pairs(['--ink', '--accent'], ['--accent-tint'], text),
  ...pairs(['--ink', '--urgent'], ['--urgent-tint'], text),
  ...pairs(['--on-accent'], ['--accent', '--accent-strong'], text),
  ...pairs(['--on-urgent'], ['--urgent'], text),
  ...pairs(['--on-night', '--on-night-quiet'], ['--night'], text),
  ...pairs(['--lamp'], ['--night'], graphic),
  ...pairs(['--paper'], ['--cornflower', '--moss', '--lingonberry'], text),
  ...pairs(['--paper-raised'], ['--accent', '--ink-quiet', ...hues], text),
  ...pairs(['--edge'], grounds, graphic),
  ...pairs(['--ink', '--ink-quiet', '--accent'], ['--sky'], text),
];
