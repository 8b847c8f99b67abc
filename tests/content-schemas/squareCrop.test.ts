import { describe, expect, it } from 'vitest';
import { squareCrop } from '../../content-schemas/fields/pictures/squareCrop.ts';

const wide = 'image-abc-800x600-jpg';
const high = 'image-abc-600x800-jpg';

describe('squareCrop', () => {
  it('keeps the middle where no spot is marked', () => {
    expect(squareCrop({ asset: wide })).toEqual({ left: 0.125, top: 0, right: 0.125, bottom: 0 });
    expect(squareCrop({ asset: high })).toEqual({ left: 0, top: 0.125, right: 0, bottom: 0.125 });
  });

  it('lies around the spot, as far as the picture reaches', () => {
    const around = (x: number, y: number) => squareCrop({ asset: wide }, { x, y });
    expect(around(0.4, 0.9)).toEqual({ left: 0.025, top: 0, right: 0.225, bottom: 0 });
    expect(around(0.05, 0.5)).toEqual({ left: 0, top: 0, right: 0.25, bottom: 0 });
    expect(around(1, 0.5)).toEqual({ left: 0.25, top: 0, right: 0, bottom: 0 });
  });

  it('stays within the part that an editor has chosen', () => {
    const crop = { left: 0.5, top: 0.1, right: 0, bottom: 0.1 };
    expect(squareCrop({ asset: wide, crop })).toEqual({
      ...{ left: 0.5, top: 0.1667, right: 0, bottom: 0.1667 },
    });
    expect(squareCrop({ asset: wide, crop }, { x: 0, y: 0 })).toMatchObject({
      left: 0.5,
      top: 0.1,
    });
  });
});
