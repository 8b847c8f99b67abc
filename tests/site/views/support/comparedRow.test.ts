import type { Term } from 'content-schemas/documents/term.ts';
import { describe, expect, it } from 'vitest';
import { comparedRow, rowIds } from '../../../../site/views/support/comparedRow.ts';

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

const none = new Map<string, string>();

describe('comparedRow', () => {
  it("keeps the country's own term, with its language and what readers would call it", () => {
    const { name, gloss } = comparedRow({ term: term({}), compared }, 'en', none);
    expect(name).toEqual({ text: 'budintis globotojas', lang: 'lt' });
    expect(gloss).toBe('guardian on duty');
    expect(comparedRow({ term: term({}), compared }, 'lt', none)).toMatchObject({
      name: { text: 'budintis globotojas', lang: undefined },
      gloss: undefined,
    });
  });

  it('never lets the nearest term of the other country stand for it', () => {
    const nearest = term({
      country: 'EE',
      name: { et: 'kriisihoolduspere', lt: undefined, en: 'crisis foster family' },
    });
    expect(comparedRow({ term: term({}), compared, nearest }, 'en', none).nearest).toEqual({
      text: 'kriisihoolduspere',
      lang: 'et',
      country: 'EE',
    });
  });

  it('says in which language an explanation is that the page has none of', () => {
    expect(comparedRow({ term: term({}), compared }, 'lt', none).means).toEqual({
      text: 'Leedu mõiste.',
      lang: 'et',
    });
  });

  it('leads to the support of such a family, where there is one, and says when it was checked', () => {
    const row = comparedRow(
      { term: term({}), compared: { ...compared, family: 'crisis' } },
      'en',
      none,
    );
    expect(row.supportHref).toBe('/en/support/for-crisis-foster-families/');
    expect(row.checkedOn).toBe('2026-11-22');
    expect(comparedRow({ term: term({}), compared }, 'en', none).supportHref).toBeUndefined();
  });
});

describe('rowIds', () => {
  it("number each country's terms, so that the nearest one of the other country can be linked", () => {
    const nearest = term({ _id: 'term-b', country: 'EE' });
    const ids = rowIds([
      { country: 'EE', families: [{ term: nearest, compared }] },
      { country: 'LT', families: [{ term: term({}), compared, nearest }] },
    ]);
    expect([...ids]).toEqual([
      ['term-b', 'ee-1'],
      ['term-a', 'lt-1'],
    ]);
    const row = comparedRow({ term: term({}), compared, nearest }, 'lt', ids);
    expect([row.id, row.nearest?.href]).toEqual(['lt-1', '#ee-1']);
    expect(comparedRow({ term: term({}), compared, nearest }, 'lt', none).nearest?.href).toBe(
      undefined,
    );
  });
});
