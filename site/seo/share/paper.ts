import { readFileSync } from 'node:fs';
import type { Section } from 'content-schemas/locales.ts';

/** The site's own files that a share picture is made of: whoever changes them changes the pictures. */
export const paperFiles = [
  ...['Trainings', 'Projects', 'Support', 'Monitoring', 'News', 'Members'].map(
    (name) => new URL(`../../components/illustrations/${name}House.astro`, import.meta.url),
  ),
  new URL('../../components/illustrations/Roofline.astro', import.meta.url),
  new URL('../../components/illustrations/Mark.astro', import.meta.url),
  new URL('../../styles/tokens.css', import.meta.url),
  new URL('../../styles/hues.css', import.meta.url),
];

const read = new Map<string, string>();

/** The shapes of a drawing of the site, each class with its colour. */
export function shapes(name: string, colours: Readonly<Record<string, string>>): string {
  const text = textOf(`../../components/illustrations/${name}.astro`);
  return [...text.matchAll(/<path\s+class="(\w+)"\s+d="([^"]+)"\s*>/gu)]
    .map(([, kind = '', path = '']) => `<path ${colours[kind] ?? 'fill="none"'} d="${path}"/>`)
    .join('');
}

/** The house of a section. */
export function houseOf(section: Section): string {
  const hue = hueOf(section);
  const house = `${section.charAt(0).toUpperCase()}${section.slice(1)}House`;
  return shapes(house, {
    near: `fill="${hue.deep}"`,
    far: `fill="${hue.deep}" fill-opacity="0.42"`,
    pale: `fill="${colour('paper')}"`,
    door: `fill="${hue.tint}"`,
    lamp: `fill="${colour('lamp')}"`,
    beam: `fill="${colour('lamp')}" fill-opacity="0.4"`,
    line: `fill="none" stroke="${hue.deep}" stroke-width="2.5"`,
  });
}

/** A section's hue, and its tint. */
export function hueOf(section: Section): { readonly deep: string; readonly tint: string } {
  const rule = new RegExp(`\\.hue-${section} \\{[^}]*--hue: var\\(--(\\w+)\\)`, 'u');
  const [, name = 'ink'] = rule.exec(textOf('../../styles/hues.css')) ?? [];
  return { deep: colour(name), tint: colour(`${name}-tint`) };
}

/** A colour of the site by its role, as it is in daylight. */
export function colour(role: string): string {
  const found = new RegExp(`--${role}: (#[0-9a-f]{3,8});`, 'u').exec(
    textOf('../../styles/tokens.css'),
  );
  if (found?.[1] !== undefined) return found[1];
  throw new Error(`site/styles/tokens.css names no colour "${role}". Share pictures need it.`);
}

function textOf(file: string): string {
  const text = read.get(file) ?? readFileSync(new URL(file, import.meta.url), 'utf8');
  read.set(file, text);
  return text;
}
