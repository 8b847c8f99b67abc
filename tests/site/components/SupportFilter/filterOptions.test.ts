import { describe, expect, it } from 'vitest';
import { placeOptions } from '../../../../site/components/SupportFilter/filterOptions.ts';

describe('placeOptions', () => {
  it('offers the counties of the only country', () => {
    const [estonia, ...others] = placeOptions(['EE'], 'et');
    expect(others).toEqual([]);
    expect(estonia?.options).toHaveLength(15);
    expect(estonia?.options[0]).toEqual({ value: 'ee-harju', label: 'Harju maakond' });
  });

  it('offers each country as a whole as well where there are several', () => {
    const [lithuania, estonia] = placeOptions(['LT', 'EE'], 'lt');
    expect(lithuania?.options[0]).toEqual({ value: 'LT', label: 'Lietuva, visos apskritys' });
    expect(lithuania?.options).toHaveLength(11);
    expect(estonia?.label).toBe('Estija');
  });
});
