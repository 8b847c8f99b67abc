import { describe, expect, test } from 'vitest';
import { markFor, noteList, notesIn } from '../../../../site/components/Prose/notesIn.ts';
import { note, paragraph, span } from './paragraphs.ts';

describe('notesIn', () => {
  test('numbers notes in reading order, also where their keys are the same', () => {
    const [first, second] = [note('same'), note('same')];
    const notes = notesIn([paragraph([span('a'), first]), paragraph([second])], 'text');
    expect(markFor(first, notes)).toEqual({ id: 'text-1', number: 1 });
    expect(markFor(second, notes)).toEqual({ id: 'text-2', number: 2 });
  });
});

describe('noteList', () => {
  test('gives each note the id of its mark', () => {
    const notes = notesIn([paragraph([{ ...note('source'), href: 'https://un.org/' }])], 'body');
    expect(noteList(notes)).toEqual([{ id: 'body-1', text: 'source', href: 'https://un.org/' }]);
  });
});

describe('markFor', () => {
  test('refuses a note that was not numbered', () => {
    expect(() => markFor(note('lost'), new Map())).toThrow(
      'The note "lost" has no number. Give notesIn the paragraph it stands in.',
    );
  });
});
