import { isRecord } from '../json/isRecord.ts';
import { type BlockDefaults, blockWords } from './blockWords.ts';
import { FormatError } from './FormatError.ts';
import { defaultKey, inside, type Place, unfoldItem, unfoldMembers } from './unfold.ts';
import { unfoldSpans } from './unfoldSpans.ts';

/** Unfolds one item of a `!text` list: a paragraph, a block with its word, or any other object. */
export function unfoldTextItem(item: unknown, at: number, place: Place): unknown {
  if (typeof item === 'string' || Array.isArray(item)) return makeBlock('p', at, item, {}, place);
  if (!isRecord(item)) {
    throw new FormatError(
      `A block is a string, a list of spans or a mapping, not ${JSON.stringify(item)}. Quote it if it is text.`,
      place.path,
    );
  }
  const word = Object.keys(item).find((key) => blockWords.has(key));
  if (word === undefined || '_type' in item || '_verbatim' in item) {
    return unfoldObject(item, at, place);
  }
  return unfoldBlock(word, item, at, place);
}

function unfoldObject(item: Record<string, unknown>, at: number, place: Place): unknown {
  const value = unfoldItem(item, at, place);
  if (!isRecord(value) || '_verbatim' in item || '_type' in value) return value;
  const words = [...blockWords.keys()].join(', ');
  const found = Object.keys(item).join(', ');
  const message = `A block begins with one of ${words}, or has a _type. This one has only: ${found}.`;
  throw new FormatError(message, place.path);
}

function unfoldBlock(word: string, item: Record<string, unknown>, at: number, place: Place) {
  const { [word]: content, ...rest } = item;
  return {
    ...makeBlock(word, at, content, rest, inside(place, word)),
    ...unfoldMembers(rest, place),
  };
}

function makeBlock(word: string, at: number, content: unknown, rest: object, place: Place) {
  const _key = '_key' in rest ? rest._key : defaultKey(at);
  const defaults: BlockDefaults | undefined = blockWords.get(word);
  const { children, markDefs } = unfoldSpans(content, place);
  return { _key, _type: 'block', ...defaults, markDefs, children };
}
