import { expect, describe, it } from 'vitest';

import { nameSearchFilters } from '../../../studio/locales/nameSearchFilters.ts';

describe('nameSearchFilters', () => {
  it('gives the pinned filters names in the Studio’s language and leaves those of fields', () => {
    const own = { icon: () => null, operators: [] };
    const edited = { ...own, name: 'updatedAt', title: 'Edited at', type: 'pinned' as const };
    const field = { ...own, name: 'array', fieldType: 'array' as const, type: 'field' as const };
    nameSearchFilters([edited, field], 'lt');
    expect(edited.title).toBe('Redaguota');
    expect(field).not.toHaveProperty('title');
  });
});
