import { describe, expect, test } from 'vitest';
import { noteList } from '../../../../site/components/Prose/notesIn.ts';
import { surroundingsOf } from '../../../../site/components/RichText/surroundings.ts';
import { note, paragraph } from '../Prose/paragraphs.ts';

describe('surroundingsOf', () => {
  test('numbers the notes inside answers between those around them', () => {
    const answer = { title: 'Why?', body: [paragraph([note('second')])] };
    const { notes } = surroundingsOf({
      locale: 'en',
      blocks: [
        paragraph([note('first')]),
        { _key: 'a', _type: 'accordion', items: [answer] },
        paragraph([note('third')]),
      ],
      cards: {},
      contacts: {},
      lists: {},
    });
    expect(noteList(notes).map(({ id, text }) => [id, text])).toEqual([
      ['text-1', 'first'],
      ['text-2', 'second'],
      ['text-3', 'third'],
    ]);
  });
});
