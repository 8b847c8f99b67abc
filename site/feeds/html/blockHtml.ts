import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { fileHref } from 'content-schemas/mediaFiles.ts';

import { fullAddress, type FeedText } from './FeedText.ts';
import { figureHtml } from './figureHtml.ts';
import { cardListHtml, contactHtml, linkHtml } from './linkHtml.ts';
import { markup, type Html } from './markup.ts';

type Block = Exclude<RichTextBlock, { readonly _type: 'block' }>;
type Flow = (blocks: readonly RichTextBlock[], text: FeedText) => Html;

/** One block between paragraphs as plain HTML that any feed reader can show; of what needs the page, its words. */
export function blockHtml(block: Block, text: FeedText, flow: Flow): Html {
  switch (block._type) {
    case 'figure':
      return figureHtml(block, text);
    case 'fileDownload': {
      const href = fullAddress(fileHref(block.asset), text);
      return markup`<p><a href="${href}">${block.title}</a></p>`;
    }
    case 'callToAction': {
      const words = paragraph(block.text);
      return markup`${heading(block.title)}${words}<p>${linkHtml(block.link, text)}</p>`;
    }
    case 'contactCard':
      return contactHtml(text.contacts[block.contact.ref], text);
    case 'factsBox': {
      const rows = block.items.map((fact) => markup`<dt>${fact.title}</dt><dd>${fact.text}</dd>`);
      return markup`${heading(block.title)}<dl>${rows}</dl>`;
    }
    case 'accordion': {
      const answers = block.items.map(({ title, body }) => [heading(title), flow(body, text)]);
      return markup`${answers}`;
    }
    case 'table':
      return tableHtml(block);
    case 'embeddedList': {
      const cards = text.lists[block._key]?.cards ?? [];
      return markup`${heading(block.title)}${cardListHtml(cards, text)}`;
    }
    case 'quotation':
      return markup`<blockquote>${paragraph(block.text)}${paragraph(block.credit)}</blockquote>`;
    case 'welcome':
    case 'doors':
      return markup``;
    default:
      return markup`${heading(block.title)}${'text' in block ? paragraph(block.text) : undefined}`;
  }
}

function heading(words: string | undefined): Html | undefined {
  return words === undefined ? undefined : markup`<h3>${words}</h3>`;
}

function paragraph(words: string | undefined): Html | undefined {
  return words === undefined ? undefined : markup`<p>${words}</p>`;
}

function tableHtml({ title, rows }: Extract<Block, { readonly _type: 'table' }>): Html {
  const [head, ...body] = rows;
  const headings = head?.cells.map((cell) => markup`<th scope="col">${cell}</th>`);
  const lines = body.map(({ cells }) => {
    const filled = cells.map((cell) => markup`<td>${cell}</td>`);
    return markup`<tr>${filled}</tr>`;
  });
  const top = markup`<caption>${title}</caption><thead><tr>${headings}</tr></thead>`;
  return markup`<table>${top}<tbody>${lines}</tbody></table>`;
}
