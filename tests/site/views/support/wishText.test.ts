import { locales } from 'content-schemas/locales.ts';
import { familyNames } from 'content-schemas/support/families.ts';
import { needNames } from 'content-schemas/support/needs.ts';
import { describe, expect, it } from 'vitest';
import { isSensitive, wishText } from '../../../../site/views/support/wishText.ts';

describe('wishText', () => {
  it('names the family, the need or the county, else the section', () => {
    expect(wishText({ family: 'foster' }, 'et').title).toBe('Tugi hooldusperele');
    expect(wishText({ need: 'peers' }, 'lt').title).toBe('Kitos tokios šeimos');
    expect(wishText({ county: 'ee-voru' }, 'en').title).toBe('Support for families: Võru County');
    expect(wishText({}, 'et').title).toBe('Tugi peredele');
  });

  it.each(locales)('has a title of its own for every answer in %s', (locale) => {
    const titles = [
      ...familyNames.map((family) => wishText({ family }, locale).title),
      ...needNames.map((need) => wishText({ need }, locale).title),
    ];
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('isSensitive', () => {
  it('is true where somebody may be in danger', () => {
    expect(isSensitive({ family: 'worried' })).toBe(true);
    expect(isSensitive({ need: 'helpNow' })).toBe(true);
    expect(isSensitive({ family: 'foster' })).toBe(false);
    expect(isSensitive({})).toBe(false);
  });
});
