import { excerptOf, piecesOf, type Piece } from '../excerpt.ts';
import type { Match } from '../pagesWith.ts';
import type { SearchIndex } from './SearchIndex.ts';
import type { Query, QueryWord } from '../Query.ts';
import { apart } from '../pageAddress.ts';
import { copyOf, part } from './part.ts';
import { textsIn } from './textsOf.ts';
import { dotted } from '../../i18n/dotted.ts';

/** Makes a list item of every match: what it is, its title, and the sentence that was looked for. */
export async function resultItems(
  root: HTMLElement,
  matches: readonly Match[],
  query: Query,
  index: SearchIndex,
): Promise<Element[]> {
  const pages = await Promise.all(matches.map(({ hit }) => hit.data()));
  const words = lookedFor(query);
  const hues = textsIn(root.dataset['hues'] ?? '{}');
  return pages.map(({ url, content, meta }) => {
    const {
      href,
      facts: { type, country },
    } = apart(url);
    const item = copyOf(root, 'result');
    const { title = '', date } = meta;
    const facts = [type, country, date].filter((fact) => fact !== undefined);
    part(item, 'facts', HTMLElement).textContent = dotted(facts);
    const link = part(item, 'link', HTMLAnchorElement);
    link.href = href;
    link.replaceChildren(...nodesOf(piecesOf(title, words, index.locale)));
    const excerpt = excerptOf(content, words, index.locale);
    part(item, 'excerpt', HTMLElement).replaceChildren(...nodesOf(excerpt));
    const hue = hues.get(type);
    if (hue !== undefined) item.classList.add(hue);
    return item;
  });
}

/** What is worth marking: what was asked, also in other words, without such words as `how`. */
function lookedFor({ words, rephrased }: Query): QueryWord[] {
  return [words, ...rephrased].flat().filter(({ isMinor }) => !isMinor);
}

function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isHit }) => {
    if (!isHit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
