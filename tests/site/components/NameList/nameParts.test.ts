import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../../site/components/NameList/nameParts.ts';

const ministry = {
  title: { text: 'Siseministeerium', lang: 'et' },
  href: '/et/liikmed/sm/',
} as const;
const praxis = { title: { text: 'Praxis', lang: 'et' } } as const;
const words = (...of: Parameters<typeof nameParts>) =>
  nameParts(...of)
    .map(({ text }) => text)
    .join('');

describe('nameParts', () => {
  it('joins names as the language of the page does', () => {
    expect(words([ministry, praxis], 'et')).toBe('Siseministeerium ja Praxis');
    expect(words([ministry, praxis], 'lt')).toBe('Siseministeerium ir Praxis');
  });

  it('ends with the others when not all are named', () => {
    expect(words([ministry, praxis], 'en', true)).toBe('Siseministeerium, Praxis and others');
    expect(words([praxis], 'et', true)).toBe('Praxis ja teised');
  });

  it('keeps a name its link, and its language where that is not the page’s', () => {
    expect(nameParts([ministry], 'lt')).toEqual([
      { text: 'Siseministeerium', lang: 'et', href: '/et/liikmed/sm/' },
    ]);
    expect(nameParts([praxis], 'et')).toEqual([{ text: 'Praxis' }]);
  });

  it('names nobody when nobody is known by name', () => {
    expect(nameParts([], 'et', true)).toEqual([]);
  });
});
