import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';

import { inlineTree, type Inline, type Mark } from '../../components/Prose/inlineTree.ts';
import { translator } from '../../i18n/translator.ts';
import { fullAddress, type FeedText } from './FeedText.ts';
import { markup, type Html } from './markup.ts';

/** A paragraph's words with their marks and links; a note stands in brackets where its mark is. */
export function inlineHtml(paragraph: Paragraph, text: FeedText): Html {
  return partsHtml(inlineTree(paragraph), text);
}

function partsHtml(parts: readonly Inline[], text: FeedText): Html {
  return markup`${parts.map((part) => partHtml(part, text))}`;
}

function partHtml(part: Inline, text: FeedText): Html {
  switch (part.kind) {
    case 'text':
      return markup`${part.text}`;
    case 'break':
      return markup`<br />`;
    case 'note': {
      const { note } = part;
      const words =
        note.href === undefined ? note.text : markup`<a href="${note.href}">${note.text}</a>`;
      return markup` (${words})`;
    }
    case 'marked':
      return markedHtml(part.mark, partsHtml(part.children, text), text);
  }
}

function markedHtml(mark: Mark, inside: Html, text: FeedText): Html {
  if (mark === 'strong') return markup`<strong>${inside}</strong>`;
  if (mark === 'em') return markup`<em>${inside}</em>`;
  if (mark._type === 'foreign') return markup`<span lang="${mark.language}">${inside}</span>`;
  if (mark._type === 'externalLink') return markup`<a href="${mark.href}">${inside}</a>`;
  const card = text.cards[mark.document.ref];
  if (card?.href === undefined) return inside;
  const href = fullAddress(card.href, text);
  if (card.lang === text.locale) return markup`<a href="${href}">${inside}</a>`;
  const language = translator(text.locale)(`languages.in.${card.lang}`);
  return markup`<a href="${href}" hreflang="${card.lang}">${inside} (${language})</a>`;
}
