import { contrast, mixed } from './contrast.ts';

/** What an accent colour stands on and is mixed with, as `site/styles/tokens.css` has it; a test compares the two. */
export const accentGrounds = {
  light: {
    papers: ['#fbf6ec', '#fffdf8', '#f3ebdb', '#dce9ee'],
    paper: '#fbf6ec',
    ink: '#14312c',
    onAccent: '#fffdf8',
  },
  dark: {
    papers: ['#12201e', '#1a2c29', '#0d1917', '#0e1a24'],
    paper: '#12201e',
    ink: '#f1ead9',
    onAccent: '#0c231e',
  },
} as const;

export type Theme = keyof typeof accentGrounds;

/** The least contrast that the site asks of an accent: that of small text (WCAG 1.4.3). */
export const leastContrast = 4.5;

/** True for a colour as an editor writes it: a hash and six digits. */
export function isColour(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value);
}

/** The colours that come with an accent: a stronger one for what is pointed at, and a tint to lie under words. */
export function accentShades(accent: string, theme: Theme) {
  const { paper, ink } = accentGrounds[theme];
  return { accent, strong: mixed(accent, ink, 0.7), tint: mixed(accent, paper, 0.13) };
}

/** The contrast of an accent where it is hardest to read on the site, rounded down to a tenth. */
export function faintestContrast(colour: string, theme: Theme): number {
  const { papers, ink, onAccent } = accentGrounds[theme];
  const { accent, strong, tint } = accentShades(colour, theme);
  const ratios = [accent, strong].flatMap((front) =>
    [...papers, onAccent].map((ground) => contrast(front, ground)),
  );
  const least = Math.min(...ratios, contrast(accent, tint), contrast(ink, tint));
  return Math.floor(least * 10) / 10;
}
