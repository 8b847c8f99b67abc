import { accentShades, type Theme } from 'content-schemas/appearance/accent.ts';

/** The colours of links and buttons that the site's owner has chosen, for the themes in which there is one. */
export type Accent = Readonly<Partial<Record<Theme, string | undefined>>>;

/** The style sheet that puts chosen accents in the place of the design's own, on screens; empty without any. */
export function accentStyles(accent: Accent): string {
  const themes = ['light', 'dark'] as const;
  return themes.map((theme) => rulesFor(theme, accent[theme])).join('');
}

/** More specific than the tokens, so that the order of the style sheets does not matter. */
function rulesFor(theme: Theme, colour: string | undefined): string {
  if (colour === undefined) return '';
  const { accent, strong, tint } = accentShades(colour, theme);
  const rules = `--accent:${accent};--accent-strong:${strong};--accent-tint:${tint}`;
  return `@media screen and (prefers-color-scheme:${theme}){:root:root{${rules}}}\n`;
}
