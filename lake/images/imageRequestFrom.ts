import { gatewayError } from '../http/ApiError.ts';
import { crops, fits, flips, formats, type ImageRequest, type Rect } from './ImageRequest.ts';

const largest = 8192;

/** Reads the parameters of a picture's address as Sanity documents them; refuses what it does not accept. */
export function imageRequestFrom(query: URLSearchParams): ImageRequest {
  const number = (name: string, low: number, high: number) => readNumber(query, name, low, high);
  const word = <T extends string>(name: string, words: readonly T[]) =>
    readWord(query, name, words);
  return {
    w: number('w', 1, largest),
    h: number('h', 1, largest),
    dpr: number('dpr', 1, 3) ?? 1,
    fit: word('fit', fits) ?? 'clip',
    crop: word('crop', crops) ?? 'center',
    fpX: number('fp-x', 0, 1) ?? 0.5,
    fpY: number('fp-y', 0, 1) ?? 0.5,
    rect: readRect(query.get('rect')),
    q: number('q', 0, 100) ?? 75,
    fm: word('fm', formats),
    auto: word('auto', ['format']) !== undefined,
    blur: number('blur', 1, 2000),
    sharp: number('sharp', 0, 100),
    or: Number(word('or', ['0', '90', '180', '270']) ?? 0),
    flip: word('flip', flips),
    bg: readColour(query.get('bg')),
    invert: word('invert', ['true', 'false']) === 'true',
    sat: number('sat', -100, 0) ?? 0,
    pad: number('pad', 0, largest) ?? 0,
  };
}

function readNumber(query: URLSearchParams, name: string, low: number, high: number) {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  const number = Number(text);
  if (number >= low && number <= high) return number;
  throw wrong(name, text, `a number from ${low} to ${high}`);
}

function readWord<T extends string>(query: URLSearchParams, name: string, words: readonly T[]) {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  throw wrong(name, text, words.join(', '));
}

function readRect(text: string | null): Rect | undefined {
  if (text === null || text === '') return undefined;
  const [left, top, width, height, ...more] = text.split(',').map(Number);
  const isWhole = [left, top, width, height].every((part) => Number.isFinite(part));
  if (left === undefined || top === undefined || !width || !height || more.length > 0 || !isWhole) {
    throw wrong('rect', text, 'left,top,width,height in pixels');
  }
  return { left, top, width, height };
}

function readColour(text: string | null): string | undefined {
  if (text === null || text === '') return undefined;
  if (/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) return `#${text}`;
  throw wrong('bg', text, 'a colour such as fff or 00336680');
}

function wrong(name: string, text: string, accepted: string) {
  const message = `The picture's parameter ${name} is "${text}". Use ${accepted}.`;
  return gatewayError(400, 'Bad Request', message);
}
