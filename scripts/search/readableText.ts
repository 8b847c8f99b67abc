import { Parser } from 'htmlparser2';

/** What search reads of a page: its heading, and its text with ` ¶ ` between blocks. */
export interface ReadableText {
  readonly heading: string;
  readonly text: string;
}

/** Cards and forms speak of other pages, and a drawing has no words. */
const skipped = new Set([
  ...['article', 'button', 'form', 'label', 'nav', 'noscript', 'script', 'search', 'select'],
  ...['style', 'svg', 'template', 'koda-search'],
]);
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);

/** Reads a page's main part as a reader would, without what repeats other pages. */
export function readableText(html: string): ReadableText {
  let main = 0;
  let ignored = 0;
  let inHeading = 0;
  let heading = '';
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'main') main += 1;
      if (ignored > 0 || isSkipped(name, attributes)) ignored += 1;
      if (name === 'h1') inHeading += 1;
      if (isBlock(name)) text += ' ¶ ';
    },
    ontext: (piece) => {
      if (main === 0 || ignored > 0) return;
      if (inHeading > 0) heading += piece;
      else text += piece;
    },
    onclosetag: (name) => {
      if (name === 'main') main -= 1;
      if (ignored > 0) ignored -= 1;
      if (name === 'h1') inHeading -= 1;
      if (isBlock(name)) text += ' ¶ ';
    },
  });
  parser.end(html);
  return { heading: tidy(heading), text: tidy(text) };
}

/** What says `data-unsearched` stands on many pages alike, or on paper only. */
function isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const isSaidElsewhere = 'data-unsearched' in attributes || attributes['aria-hidden'] === 'true';
  return isSaidElsewhere || skipped.has(name) || 'hidden' in attributes;
}

function isBlock(name: string): boolean {
  return !inline.has(name);
}

function tidy(text: string): string {
  const single = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
  return single.replace(/(?:\s*¶\s*)+/g, ' ¶ ').replace(/^[\s¶]+|[\s¶]+$/g, '');
}
