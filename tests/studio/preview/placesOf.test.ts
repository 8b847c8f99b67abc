import { describe, expect, it } from 'vitest';

import { placesOf } from '../../../studio/preview/placesOf.ts';

describe('placesOf', () => {
  it('finds the one page of a text, in its section', () => {
    expect(
      placesOf({
        _id: 'training-x',
        _type: 'training',
        language: 'lt',
        slug: 'itrauktis',
        title: 'Įtrauktis',
      }),
    ).toEqual([{ title: 'Įtrauktis', href: '/lt/mokymai/itrauktis/' }]);
  });

  it('finds a home page whatever its slug', () => {
    const home = { _id: 'h', _type: 'page', language: 'en', slug: 'home', kind: 'home' };
    expect(placesOf({ ...home, title: 'Home' })).toEqual([{ title: 'Home', href: '/en/' }]);
  });

  it('finds a page in every language for a document that holds all, named in each', () => {
    const name = { et: 'Koda', lt: 'Rūmai' };
    expect(placesOf({ _id: 'o', _type: 'organisation', slug: 'koda', name })).toEqual([
      { title: 'Koda', href: '/et/liikmed/koda/' },
      { title: 'Rūmai', href: '/lt/nariai/koda/' },
      { title: 'Koda', href: '/en/members/koda/' },
    ]);
  });

  it('makes the address of a recommendation of where it stands', () => {
    const cited = { symbol: 'CRC/C/EST/CO/5-7', paragraph: 31, letter: 'b' };
    const places = placesOf({ _id: 'r', _type: 'recommendation', title: 'x', ...cited });
    expect(places[0]?.href).toBe('/et/seire/crc-c-est-co-5-7-para-31-b/');
  });

  it('finds none for a document without an address, and while the address is empty', () => {
    expect(placesOf({ _id: 'c', _type: 'contact' })).toEqual([]);
    expect(placesOf({ _id: 't', _type: 'training', language: 'et', slug: null })).toEqual([]);
  });
});
