import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';
import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';

import { listTree, type List } from '../../components/Prose/listTree.ts';
import { isEmpty } from '../../components/Prose/plainText.ts';
import { blockHtml } from './blockHtml.ts';
import type { FeedText } from './FeedText.ts';
import { markup, type Html } from './markup.ts';
import { inlineHtml } from './inlineHtml.ts';

/** A text with its headings, lists and blocks as plain HTML: no scripts, no styles, full addresses. */
export function flowHtml(blocks: readonly RichTextBlock[], text: FeedText): Html {
  const parts = listTree(blocks).map(({ list, block }) => {
    if (list !== undefined) return listHtml(list, text);
    return block._type === 'block' ? paragraphHtml(block, text) : blockHtml(block, text, flowHtml);
  });
  return markup`${parts}`;
}

function paragraphHtml(paragraph: Paragraph, text: FeedText): Html {
  if (isEmpty(paragraph)) return markup``;
  const inside = inlineHtml(paragraph, text);
  switch (paragraph.style) {
    case 'h2':
      return markup`<h2>${inside}</h2>`;
    case 'h3':
      return markup`<h3>${inside}</h3>`;
    case 'h4':
      return markup`<h4>${inside}</h4>`;
    case 'blockquote':
      return markup`<blockquote><p>${inside}</p></blockquote>`;
    case 'normal':
      return markup`<p>${inside}</p>`;
  }
}

function listHtml({ kind, items }: List, text: FeedText): Html {
  const inside = items.map(({ paragraph, lists }) => {
    const deeper = lists.map((list) => listHtml(list, text));
    return markup`<li>${inlineHtml(paragraph, text)}${deeper}</li>`;
  });
  return kind === 'number' ? markup`<ol>${inside}</ol>` : markup`<ul>${inside}</ul>`;
}
