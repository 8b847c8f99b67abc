import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';
import type { Footnote } from '../Footnotes/footnote.ts';
import type { Note } from './inlineTree.ts';

interface NoteMark {
  readonly id: string;
  readonly number: number;
}

/** The notes of a text in reading order; a note's number is its place. */
export type Notes = ReadonlyMap<Note, NoteMark>;

/** Numbers the notes of paragraphs from 1; ids begin with the name of the text, which is unique on its page. */
export function notesIn(paragraphs: readonly Paragraph[], name: string): Notes {
  const notes = paragraphs
    .flatMap(({ children }) => children)
    .filter((child) => child._type === 'footnote');
  return new Map(
    notes.map((note, index) => [note, { id: `${name}-${String(index + 1)}`, number: index + 1 }]),
  );
}

/** What a note's mark in the text shows; a note that was never numbered is a mistake of ours and throws. */
export function markFor(note: Note, notes: Notes): NoteMark {
  const mark = notes.get(note);
  if (mark !== undefined) return mark;
  throw new Error(
    `The note "${note.text}" has no number. Give notesIn the paragraph it stands in.`,
  );
}

/** The notes as the list at a text's end shows them. */
export function noteList(notes: Notes): Footnote[] {
  return [...notes].map(([{ text, href }, { id }]) => ({ id, text, href }));
}
