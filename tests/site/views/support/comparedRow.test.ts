import type { Term } from 'content-schemas/documents/term.ts';
import { describe, expect, it } from 'vitest';
import { comparedRow } from '../../../../site/views/support/comparedRow.ts';

const term = (changed: Partial<Term>): Term => ({
  _id: 'term-a',
  _type: 'term',
  _updatedAt: '',
  country: 'LT',
  name: { et: undefined, lt: 'budintis globotojas', en: 'guardian on duty' },
  explanation: { et: 'Leedu mõiste.', lt: undefined, en: 'In Lithuania, a carer on duty.' },
  synonyms: [],
  compared: undefined,
  source: undefined,
  checkedOn: '2026-11-22',
  ...changed,
});
const compared = {
  order: 1,
  child: undefined,
  duration: undefined,
  nearest: undefined,
  family: undefined,
};

describe('comparedRow', () => {
  it("keeps the country's own term, with its language and what readers would call it", () => {
    const { name, gloss } = comparedRow({ term: term({}), compared }, 'en');
    expect(name).toEqual({ text: 'budintis globotojas', lang: 'lt' });
    expect(gloss).toBe('guardian on duty');
    expect(comparedRow({ term: term({}), compared }, 'lt')).toMatchObject({
      name: { text: 'budintis globotojas', lang: undefined },
      gloss: undefined,
    });
  });

  it('never lets the nearest term of the other country stand for it', () => {
    const nearest = term({
      country: 'EE',
      name: { et: 'kriisihoolduspere', lt: undefined, en: 'crisis foster family' },
    });
    expect(comparedRow({ term: term({}), compared, nearest }, 'en').nearest).toEqual({
      text: 'kriisihoolduspere',
      lang: 'et',
      country: 'EE',
    });
  });

  it('says in which language an explanation is that the page has none of', () => {
    expect(comparedRow({ term: term({}), compared }, 'lt').means).toEqual({
      text: 'Leedu mõiste.',
      lang: 'et',
    });
  });

  it('leads to the support of such a family, where there is one, and says when it was checked', () => {
    const row = comparedRow({ term: term({}), compared: { ...compared, family: 'crisis' } }, 'en');
    expect(row.supportHref).toBe('/en/support/for-crisis-foster-families/');
    expect(row.checkedOn).toBe('2026-11-22');
    expect(comparedRow({ term: term({}), compared }, 'en').supportHref).toBeUndefined();
  });
});
