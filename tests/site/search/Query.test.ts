import { beforeAll, describe, expect, it } from 'vitest';
import { queryOf } from '../../../site/search/Query.ts';
import { loadEndings } from '../../../site/search/words/endings.ts';

beforeAll(() => loadEndings('et'));

const typedWords = (text: string) => queryOf(text, 'et').words.map(({ typed }) => typed);

describe('queryOf', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['?!…', 'noWords'],
    ['😀🏠', 'noWords'],
    ['a', 'tooShort'],
  ])('says why "%s" cannot be looked for', (text, problem) => {
    expect(queryOf(text, 'et').problem).toBe(problem);
  });

  it('reads a letter and its combining accent as one', () => {
    expect(typedWords('o\u0303pe')).toEqual(['õpe']);
  });

  it('takes words out of whatever stands around them', () => {
    expect(typedWords('<script>alert("laps")</script>')).toEqual(['script', 'alert', 'laps']);
    expect(typedWords("„laps“ & 'pere'")).toEqual(['laps', 'pere']);
    expect(typedWords('дети')).toEqual(['дети']);
  });

  it('cuts off what is longer than anybody types', () => {
    expect(queryOf('pere '.repeat(100), 'et').text.length).toBeLessThanOrEqual(200);
    expect(typedWords('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10')).toHaveLength(8);
  });

  it('tells words that only stand around others', () => {
    const minor = (text: string) =>
      queryOf(text, 'et').words.flatMap(({ typed, isMinor }) => (isMinor ? [typed] : []));
    expect(minor('kuidas saada kasuvanemaks')).toEqual(['kuidas', 'saada']);
    expect(minor('kes me oleme')).toEqual(['kes', 'me']);
    expect(minor('kes meie')).toEqual([]);
  });

  it('adds words of the same meaning, whatever form was typed', () => {
    const [word] = queryOf('kasuperele', 'et', [['hoolduspere', 'kasupere']]).words;
    expect(word?.synonyms.map((words) => words.map(({ typed }) => typed))).toEqual([
      ['hoolduspere'],
    ]);
  });
});
