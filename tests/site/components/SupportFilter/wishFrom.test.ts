import { describe, expect, it } from 'vitest';
import { wishFrom } from '../../../../site/components/SupportFilter/wishFrom.ts';

describe('wishFrom', () => {
  it('wishes nothing while nothing is chosen', () => {
    expect(wishFrom({})).toEqual({ need: undefined, country: undefined, county: undefined });
    expect(wishFrom({ need: '', where: '' })).toEqual(wishFrom({}));
  });

  it('reads a place as a country, or as a county that lies in one', () => {
    expect(wishFrom({ where: 'LT' })).toMatchObject({ country: 'LT', county: undefined });
    expect(wishFrom({ where: 'ee-voru' })).toMatchObject({ country: 'EE', county: 'ee-voru' });
  });

  it('keeps the need as it is', () => {
    expect(wishFrom({ need: 'peers' }).need).toBe('peers');
  });
});
