import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { locales } from 'content-schemas/locales.ts';
import { typeset } from '../../../site/i18n/typeset.ts';

const shown = (...given: Parameters<typeof typeset>) => typeset(...given).replaceAll('\u00a0', '~');

describe('typeset', () => {
  it.each([
    ['et', 'Loe "Selge keel" läbi', 'Loe „Selge keel“ läbi'],
    ['lt', 'Pagalbos linija "Lasteabi".', 'Pagalbos linija „Lasteabi“.'],
    ['en', 'Read "Plain language" ("Selge keel")', 'Read “Plain language” (“Selge keel”)'],
    ['en', "the child's rights, don't", 'the child’s rights, don’t'],
    ['et', 'Ekraan on 15" lai', 'Ekraan on 15" lai'],
    ['et', '„Juba õige“', '„Juba õige“'],
  ] as const)('curls the quotation marks of %s: %s', (locale, given, wanted) => {
    expect(shown(given, locale).replaceAll('~', ' ')).toBe(wanted);
  });

  it.each([
    ['et', 'vt lk 5 ja nr 12', 'vt lk~5 ja nr~12'],
    ['et', 'pühapäeval, 14. märtsil 2027', 'pühapäeval, 14.~märtsil 2027'],
    ['et', '2009. aasta oktoobris', '2009.~aasta oktoobris'],
    ['et', 'kuni 90 päeva, 12 km, 5 €', 'kuni 90~päeva, 12~km, 5~€'],
    ['lt', '2027 m. kovo 14 d.', '2027~m. kovo~14~d.'],
    ['lt', 'iš Estijos į Lietuvą, o ne atgal', 'iš Estijos į~Lietuvą, o~ne atgal'],
    ['lt', 'p. 31, 5 tūkst. eurų', 'p.~31, 5~tūkst. eurų'],
    ['en', '14 March 2027, para. 31', '14~March 2027, para.~31'],
    ['en', 'a child and I', 'a~child and I'],
    ['et', 'helistage 116 111', 'helistage 116~111'],
    ['lt', 'linija 0 800 10 800', 'linija 0~800~10~800'],
    ['en', 'J. R. Smith', 'J.~R.~Smith'],
    ['et', 'võrgustik – kolm ühendust', 'võrgustik~– kolm ühendust'],
  ] as const)('keeps together what belongs together in %s: %s', (locale, given, wanted) => {
    expect(shown(given, locale)).toBe(wanted);
  });

  it.each([
    'https://example.org/lk 5/"a"',
    'kirjuta aadressil info@example.ee',
    'www.huvikaitse.ee',
    "https://example.org/o'brien",
  ])('leaves addresses as they are: %s', (text) => {
    const [address = ''] = /\S*(?::\/\/|www\.|@)\S*/u.exec(text) ?? [];
    expect(typeset(text, 'et')).toContain(address);
  });

  it('keeps every text as long as it was, and what is set right once as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...locales), (text, locale) => {
        const once = typeset(text, locale);
        expect(once).toHaveLength(text.length);
        expect(typeset(once, locale)).toBe(once);
      }),
    );
  });

  it('changes nothing but spaces, quotation marks and apostrophes', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab12 ."\'–§/@ÕįA'.split('')) });
    fc.assert(
      fc.property(letters, fc.constantFrom(...locales), (text, locale) => {
        const set = typeset(text, locale);
        const changed = Array.from(text).filter((letter, index) => letter !== set[index]);
        expect(changed.every((letter) => [' ', '"', "'"].includes(letter))).toBe(true);
      }),
    );
  });
});
