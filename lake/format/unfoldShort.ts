import { without } from '../json/without.ts';
import { FormatError } from './FormatError.ts';
import { inside, type Place, unfoldMembers } from './unfold.ts';

type Members = Record<string, unknown>;
type Unfolding = (word: string, place: Place) => Members;

/** What each short form puts back, by its word. */
const shortForms: readonly (readonly [word: string, Unfolding])[] = [
  ['ref', (target, place) => reference(target, place)],
  ['image', (name, place) => ({ _type: 'image', asset: reference(`images/${name}`, place) })],
  ['file', (name, place) => ({ _type: 'file', asset: reference(`files/${name}`, place) })],
  ['slug', (current) => ({ _type: 'slug', current })],
];

/** Unfolds a mapping: a short form by its word, any other member by member. */
export function unfoldShort(value: Members, place: Place): Members {
  if ('_type' in value) return unfoldMembers(value, place);
  for (const [word, put] of shortForms) {
    const text = value[word];
    if (typeof text !== 'string') continue;
    const rest = without(value, [word, '_key']);
    const key = value['_key'] === undefined ? {} : { _key: value['_key'] };
    return { ...key, ...put(text, inside(place, word)), ...unfoldMembers(rest, place) };
  }
  return unfoldMembers(value, place);
}

function reference(target: string, { names, path }: Place): Members {
  if (!target.includes('/')) return { _type: 'reference', _ref: target };
  const id = names.idOf(target);
  if (id !== undefined) return { _type: 'reference', _ref: id };
  throw new FormatError(
    `There is no file "${target}" in the folder. Add it, or correct its name.`,
    path,
  );
}
