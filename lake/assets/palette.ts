import sharp from 'sharp';

interface Colour {
  rgb: [number, number, number];
  population: number;
  saturation: number;
  lightness: number;
}

type Wish = (colour: Colour) => boolean;

/** The swatches that Sanity names, by what a colour must be to count for one. */
const wishes: Readonly<Record<string, Wish>> = {
  darkMuted: ({ saturation, lightness }) => saturation < 0.4 && lightness < 0.4,
  darkVibrant: ({ saturation, lightness }) => saturation >= 0.4 && lightness < 0.4,
  dominant: () => true,
  lightMuted: ({ saturation, lightness }) => saturation < 0.4 && lightness > 0.65,
  lightVibrant: ({ saturation, lightness }) => saturation >= 0.4 && lightness > 0.65,
  muted: ({ saturation }) => saturation < 0.4,
  vibrant: ({ saturation }) => saturation >= 0.4,
};

/** A picture's main colours in the form of Sanity's palette; a swatch that none counts for is left out. */
export async function palette(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const colours = await coloursOf(bytes);
  const swatches = Object.entries(wishes).flatMap(([name, isWished]) => {
    const colour = colours.find(isWished);
    return colour === undefined ? [] : [[name, swatch(colour)] as const];
  });
  return { _type: 'sanity.imagePalette', ...Object.fromEntries(swatches) };
}

async function coloursOf(bytes: Uint8Array): Promise<Colour[]> {
  const small = sharp(bytes).resize(64, 64, { fit: 'inside' }).flatten({ background: '#fff' });
  const data = await small.toColourspace('srgb').raw().toBuffer();
  const counts = new Map<number, number>();
  for (let at = 0; at + 2 < data.length; at += 3) {
    const key = (step(data[at]) << 10) | (step(data[at + 1]) << 5) | step(data[at + 2]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = data.length / 3;
  const byCount = [...counts].sort(([keyA, a], [keyB, b]) => b - a || keyA - keyB);
  return byCount.map(([key, count]) => colour(key, (count / total) * 100));
}

function step(value = 0): number {
  return value >> 3;
}

function colour(key: number, population: number): Colour {
  const rgb: Colour['rgb'] = [
    ((key >> 10) & 31) * 8 + 4,
    ((key >> 5) & 31) * 8 + 4,
    (key & 31) * 8 + 4,
  ];
  const high = Math.max(...rgb) / 255;
  const low = Math.min(...rgb) / 255;
  const lightness = (high + low) / 2;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  return { rgb, population, saturation, lightness };
}

function swatch({ rgb, population, lightness }: Colour): Record<string, unknown> {
  const background = `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const ink = lightness > 0.6 ? '#000' : '#fff';
  const rounded = Math.round(population * 100) / 100;
  return {
    _type: 'sanity.imagePaletteSwatch',
    background,
    foreground: ink,
    population: rounded,
    title: ink,
  };
}
