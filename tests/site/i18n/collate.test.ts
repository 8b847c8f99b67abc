import { describe, expect, it } from 'vitest';
import { collate, inAlphabet } from '../../../site/i18n/collate.ts';

describe('collate', () => {
  it('knows the Estonian alphabet', () => {
    const letters = ['ü', 'y', 'z', 'õ', 'š', 't', 'ö', 's', 'ä', 'ž', 'x', 'u'];
    expect(letters.toSorted(collate('et')).join(' ')).toBe('s š z ž t u õ ä ö ü x y');
  });

  it('knows the Lithuanian alphabet', () => {
    const letters = ['ž', 'd', 'č', 's', 'k', 'c', 'yla', 'z', 'ila', 'š', 'iža'];
    expect(letters.toSorted(collate('lt')).join(' ')).toBe('c č d ila yla iža k s š z ž');
  });

  it('orders numbers by their value', () => {
    expect(['CRC 10', 'CRC 2'].toSorted(collate('en'))).toEqual(['CRC 2', 'CRC 10']);
  });

  it('finds only a text equal to itself', () => {
    const compare = collate('et');
    expect(compare('a', 'a')).toBe(0);
    expect(Math.sign(compare('01', '1'))).toBe(-Math.sign(compare('1', '01')));
    expect(compare('01', '1')).not.toBe(0);
  });
});

describe('inAlphabet', () => {
  const items = [
    { id: 'c', name: 'Õde' },
    { id: 'b', name: 'Aed' },
    { id: 'd', name: 'Vend' },
    { id: 'a', name: 'Aed' },
  ];
  const sorted = (list: typeof items) =>
    inAlphabet(
      list,
      'et',
      ({ name }) => name,
      ({ id }) => id,
    ).map(({ id }) => id);

  it('orders namesakes by their ids, whatever order they came in', () => {
    expect(sorted(items)).toEqual(['a', 'b', 'd', 'c']);
    expect(sorted(items.toReversed())).toEqual(['a', 'b', 'd', 'c']);
  });

  it('leaves the list it was given alone', () => {
    sorted(items);
    expect(items.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
  });
});
