import { beforeAll, describe, expect, it } from 'vitest';
import { stemsOf } from '../../../../site/search/words/stemsOf.ts';
import { loadEndings } from '../../../../site/search/words/endings.ts';

beforeAll(async () => {
  await loadEndings('et');
  await loadEndings('lt');
});

/** The forms that share no stem with the first of them. */
function strangersIn(forms: string, locale: 'et' | 'lt'): string[] {
  const [first = '', ...others] = forms.split(' ');
  const stems = stemsOf(first, locale);
  return others.filter((form) => !stemsOf(form, locale).some((stem) => stems.includes(stem)));
}

describe('stemsOf', () => {
  it.each([
    'laps lapse last laste lastele lapsi lapsed lapsega',
    'hoolduspere hooldusperele hooldusperede hooldusperesid',
    'tuba toa tubade toas',
    'mees mehe meest meestele',
    'aeg aja aega aegade',
    'koolitus koolituse koolitusi koolitustel',
    'õpe õppe õppes',
    'riik riigi riiki riikide',
    'leht lehe lehele lehtede',
    'liige liikme liikmed liikmete',
    'aruanne aruande aruandeid aruannete',
    'teenus teenuseid teenuste',
    'soovitus soovitusi soovituste',
  ])('knows the Estonian forms of one word: %s', (forms) => {
    expect(strangersIn(forms, 'et')).toEqual([]);
  });

  it.each([
    'vaikas vaiko vaikui vaikams vaikų',
    'šeima šeimos šeimai šeimoms šeimų',
    'globėjas globėjo globėjai globėjams',
    'žmogus žmogaus žmonės žmonių',
    'savivaldybė savivaldybės savivaldybių',
    'narys nario nariai narių',
  ])('knows the Lithuanian forms of one word: %s', (forms) => {
    expect(strangersIn(forms, 'lt')).toEqual([]);
  });

  it('asks for no diacritics', () => {
    expect(stemsOf('seimoms', 'lt')).toEqual(stemsOf('šeimoms', 'lt'));
    expect(stemsOf('oppe', 'et')).toEqual(stemsOf('õppe', 'et'));
  });

  it('keeps different words apart', () => {
    const [child] = stemsOf('laps', 'et');
    expect(stemsOf('lapsendamine', 'et')).not.toContain(child);
    expect(stemsOf('koolitus', 'et')).not.toEqual(stemsOf('kool', 'et'));
  });

  it('leaves English to Pagefind', () => {
    expect(stemsOf('children', 'en')).toEqual([]);
  });
});
