import { describe, expect, it } from 'vitest';

import { formerSlugsAfter } from '../../../studio/inputs/slug/formerSlugs.ts';

const document = (current: string, formerSlugs?: string[]) => ({
  slug: { _type: 'slug', current },
  ...(formerSlugs && { formerSlugs }),
});

describe('formerSlugsAfter', () => {
  it('keeps the published address when it changes', () => {
    expect(formerSlugsAfter(document('vana'), document('uus'))).toEqual(['vana']);
  });

  it('adds it after those that are listed', () => {
    expect(formerSlugsAfter(document('vana'), document('uus', ['algne']))).toEqual([
      'algne',
      'vana',
    ]);
  });

  it('takes an address off the list when the document goes back to it', () => {
    expect(formerSlugsAfter(document('vana'), document('algne', ['algne']))).toEqual(['vana']);
  });

  it('leaves everything as it is without a change, before the first publishing, and when listed', () => {
    expect(formerSlugsAfter(document('sama'), document('sama'))).toBeUndefined();
    expect(formerSlugsAfter(null, document('uus'))).toBeUndefined();
    expect(formerSlugsAfter(document('vana'), document('uus', ['vana']))).toBeUndefined();
  });
});
