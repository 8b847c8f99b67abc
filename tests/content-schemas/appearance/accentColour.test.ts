import { describe, expect, it } from 'vitest';

import { accentShades, faintestContrast } from 'content-schemas/appearance/accent.ts';
import { accentColour } from 'content-schemas/appearance/accentColour.ts';

const title = { et: 'Värv', lt: 'Spalva', en: 'Colour' };
const complaint = (theme: 'light' | 'dark', value: string) =>
  accentColour({ title, theme }).parser.safeParse(value).error?.issues[0]?.message;

describe('accentColour', () => {
  it.each([
    ['light', '#0a5f52'],
    ['light', '#7A1F3D'],
    ['dark', '#8fd6be'],
  ] as const)('accepts in the %s theme %s', (theme, value) => {
    expect(complaint(theme, value)).toBeUndefined();
  });

  it.each([
    ['light', '#f6bd4a', '1.3', 'darker'],
    ['light', '#3f8f7f', '3.1', 'darker'],
    ['dark', '#0a5f52', '1.9', 'lighter'],
  ] as const)('refuses in the %s theme %s, which reaches %s', (theme, value, ratio, wish) => {
    expect(complaint(theme, value)).toBe(
      `reaches a contrast of ${ratio} to 1 in the ${theme} theme and needs 4.5: choose a ${wish} colour`,
    );
  });

  it.each(['green', '#123', '0a5f52', 'red;}'])('refuses %s, which is no colour', (value) => {
    expect(complaint('light', value)).toBe(
      'must be a hash and six digits from 0 to f, such as #0a5f52',
    );
  });
});

describe('faintestContrast', () => {
  it('counts the tint that is mixed from the colour itself', () => {
    const { tint } = accentShades('#0a5f52', 'light');
    expect(tint).toBe('#dce2d8');
    expect(faintestContrast('#0a5f52', 'light')).toBeLessThan(faintestContrast('#000000', 'light'));
  });
});
