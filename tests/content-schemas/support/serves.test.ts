import { serves } from 'content-schemas/support/serves.ts';
import { describe, expect, it } from 'vitest';

const service = {
  families: ['foster', 'guardian'],
  needs: ['talk', 'peers'],
  country: 'EE',
  counties: ['ee-tartu'],
};

describe('serves', () => {
  it('lets everything pass while nothing is wished', () => {
    expect(serves(service, {})).toBe(true);
    expect(serves({ families: [], needs: [], country: 'LT', counties: [] }, {})).toBe(true);
  });

  it('asks for every part of the wish', () => {
    expect(serves(service, { family: 'foster', need: 'talk', country: 'EE' })).toBe(true);
    expect(serves(service, { family: 'crisis', need: 'talk' })).toBe(false);
    expect(serves(service, { family: 'foster', need: 'rights' })).toBe(false);
    expect(serves(service, { country: 'LT' })).toBe(false);
  });

  it('counts a service without counties as given in every county of its country', () => {
    expect(serves(service, { country: 'EE', county: 'ee-voru' })).toBe(false);
    const everywhere = { ...service, counties: [] };
    expect(serves(everywhere, { country: 'EE', county: 'ee-voru' })).toBe(true);
    expect(serves(everywhere, { country: 'LT', county: 'lt-kauno' })).toBe(false);
  });
});
