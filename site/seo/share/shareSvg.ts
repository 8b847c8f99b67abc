import satori from 'satori';

import { translator } from '../../i18n/translator.ts';
import { box, type Box } from './box.ts';
import { colour, houseOf, hueOf, shapes } from './paper.ts';
import { lineHeight, setTitle } from './setTitle.ts';
import { headingFace, shareFonts, textFace } from './shareFonts.ts';
import { shareSize, type SharePicture } from './shareHref.ts';

const margin = 72;
const ground = 532;
const { width, height } = shareSize;
const column = { flexDirection: 'column', position: 'absolute', left: margin, top: 58 };

/** A share picture as SVG: the section's house at the edge of the town, and what the page is called. */
export async function shareSvg(picture: SharePicture): Promise<string> {
  const words = await wordsOf(picture);
  const inside = words.slice(words.indexOf('>') + 1, words.lastIndexOf('</svg>'));
  const size = `width="${String(width)}" height="${String(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}">` +
    `${scene(picture)}${inside}</svg>`
  );
}

function scene({ section }: SharePicture): string {
  const sky = section ? hueOf(section).tint : colour('sky');
  const roofs = shapes('Roofline', {
    far: `fill="${colour('paper')}"`,
    middle: `fill="${colour('roof-middle')}" fill-opacity="0.6"`,
  });
  const below = String(height - ground);
  return (
    `<rect width="1200" height="${String(height)}" fill="${sky}"/>` +
    `<g transform="translate(-130 ${String(ground - 156)}) scale(1.04)">${roofs}</g>` +
    (section ? house(section, 812, 336) : town()) +
    `<rect y="${String(ground)}" width="1200" height="${below}" fill="${colour('night')}"/>` +
    `<g transform="translate(${String(margin)} ${String(ground + 25)})">${mark()}</g>`
  );
}

/** Where no section is: the neighbours, each in its own hue. */
function town(): string {
  return house('projects', 742, 150) + house('monitoring', 1026, 168) + house('support', 856, 206);
}

function house(section: Parameters<typeof houseOf>[0], left: number, size: number): string {
  const scale = String(size / 96);
  const top = String(ground - size);
  return `<g transform="translate(${String(left)} ${top}) scale(${scale})">${houseOf(section)}</g>`;
}

function mark(): string {
  return shapes('Mark', {
    far: `fill="${colour('roof-middle')}"`,
    near: `fill="${colour('on-night')}"`,
    lamp: `fill="${colour('lamp')}"`,
    bars: `stroke="${colour('night')}" stroke-width="1.5"`,
  });
}

async function wordsOf(picture: SharePicture): Promise<string> {
  const children = [box(await titleBoxes(picture), column), ...signature(picture)];
  const canvas = box(children, { width, height });
  return satori(canvas, { width, height, fonts: shareFonts() });
}

async function titleBoxes({ locale, title, section }: SharePicture): Promise<Box[]> {
  const room = { width: section ? 730 : 1020, height: 305 };
  const { size, lines } = await setTitle(title, locale, room);
  const style = { fontFamily: headingFace, fontSize: size, lineHeight, color: colour('ink') };
  const heading = lines.map((line) => box(line, style));
  const label = section && translator(locale)(`sections.${section}`);
  if (section === undefined || label === undefined || label === title) return heading;
  const above = { fontFamily: textFace, fontSize: 34, marginBottom: 14 };
  return [box(label, { ...above, color: hueOf(section).deep }), ...heading];
}

/** Who speaks; a page that belongs to nobody in particular has only the sign. */
function signature({ title, siteName }: SharePicture): Box[] {
  if (title === siteName) return [];
  const style = { fontFamily: textFace, fontSize: 34, color: colour('on-night') };
  const place = { position: 'absolute', left: margin + 66, top: ground + 27 };
  return [box(siteName, { ...style, ...place })];
}
