import { describe, expect, it } from 'vitest';

import { contentTypes } from 'content-schemas/contentTypes.ts';

import { newDocumentIds, newDocuments } from '../../../studio/desk/newDocuments.ts';

const byId = new Map(newDocuments('en').map((one) => [one.id, one]));

describe('newDocuments', () => {
  it('sets the language, and the country of the coalition that writes in it', () => {
    expect(byId.get('training-et')?.value).toEqual({ language: 'et', country: 'EE' });
    expect(byId.get('training-lt')?.value).toEqual({ language: 'lt', country: 'LT' });
    expect(byId.get('training-en')?.value).toEqual({ language: 'en' });
  });

  it('names each in the language of the Studio', () => {
    const title = (locale: 'et' | 'lt' | 'en') =>
      newDocuments(locale).find(({ id }) => id === 'training-lt')?.title;
    expect(title('et')).toBe('Koolitus leedu keeles');
    expect(title('lt')).toBe('Mokymai lietuvių kalba');
    expect(title('en')).toBe('Training in Lithuanian');
  });

  it('offers no document without a language where every language has its own', () => {
    const translated = Object.values(contentTypes).filter(
      ({ translation }) => translation === 'document',
    );
    for (const { name } of translated)
      expect(newDocumentIds(name)).toEqual([`${name}-et`, `${name}-lt`, `${name}-en`]);
  });

  it('sets the country of what belongs to one, and leaves the rest plain', () => {
    expect(byId.get('contact-LT')?.value).toEqual({ country: 'LT' });
    expect(byId.get('topic')?.value).toEqual({});
  });

  it('offers no second settings', () => {
    expect(newDocumentIds('siteSettings')).toEqual([]);
  });
});
