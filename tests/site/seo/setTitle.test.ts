import { describe, expect, it } from 'vitest';

import { measure } from '../../../site/seo/share/measure.ts';
import { lineHeight, setTitle } from '../../../site/seo/share/setTitle.ts';
import { syllables } from '../../../site/i18n/syllables.ts';

const room = { width: 730, height: 305 };

describe('setTitle', () => {
  it('sets a short title large and on one line', async () => {
    expect(await setTitle('Meist', 'et', room)).toEqual({ size: 92, lines: ['Meist'] });
  });

  it.each([
    ['et', 'Kriisihooldusperede tugiteenuste kättesaadavusmõõdikud kogu Eestis'],
    ['lt', 'Nevyriausybinių organizacijų bendradarbiavimas įgyvendinant konvenciją'],
    ['et', 'Lapsendajaperenõustamisteenusteosutajatekoolitusprogramm'],
    ['en', 'A'.repeat(12)],
  ] as const)('keeps every line of a long %s title within the room: %s', async (locale, title) => {
    const { size, lines } = await setTitle(title, locale, room);
    const widths = await Promise.all(lines.map(measure));
    expect(Math.max(...widths) * size).toBeLessThanOrEqual(room.width);
    expect(lines.length * size * lineHeight).toBeLessThanOrEqual(room.height);
    expect(lines.join(' ').replaceAll('- ', '').replaceAll(' ', '')).toBe(
      title.replaceAll(' ', ''),
    );
  });

  it('measures letters beyond the basic ones in the same face', async () => {
    expect(await measure('õšžėų')).toBeGreaterThan(2);
    expect(await measure('ĖŠŽŲ')).toBeGreaterThan(await measure('ėšžų'));
  });
});

describe('syllables', () => {
  it('leave no part too short to stand alone', () => {
    const parts = syllables('kättesaadavusmõõdikud', 'et');
    expect(parts.join('')).toBe('kättesaadavusmõõdikud');
    expect(parts.every(({ length }) => length >= 3)).toBe(true);
    expect(parts.length).toBeGreaterThan(3);
  });
});
