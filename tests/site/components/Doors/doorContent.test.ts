import { describe, expect, test } from 'vitest';
import { doorContent } from '../../../../site/components/Doors/doorContent.ts';
import { pageCard, trainingCard } from '../cards.ts';

const cards = { 'page-a': pageCard('et', '/et/a/'), 'training-a': trainingCard };
const door = (ref: string) => ({
  title: ref,
  text: 'Text',
  link: { label: 'Go', document: { ref } },
});

describe('doorContent', () => {
  test('gives each door the house of its section', () => {
    expect(doorContent([door('training-a')], cards, 'et')).toEqual([
      {
        title: 'training-a',
        text: 'Text',
        link: { label: 'Go', href: '/et/koolitused/t/' },
        section: 'trainings',
      },
    ]);
  });

  test('draws no house unless every door has one', () => {
    const sections = doorContent([door('training-a'), door('page-a')], cards, 'et').map(
      ({ section }) => section,
    );
    expect(sections).toEqual([undefined, undefined]);
  });

  test('sets their words as the language sets them', () => {
    const [first] = doorContent(
      [{ ...door('training-a'), text: 'Loe "siit" 5 € eest' }],
      cards,
      'et',
    );
    expect(first?.text).toBe('Loe „siit“ 5\u00a0€ eest');
  });

  test('leaves out a door that leads nowhere', () => {
    expect(doorContent([door('lost')], cards, 'et')).toEqual([]);
  });
});
