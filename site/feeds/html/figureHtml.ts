import type { RichTextBlock } from 'content-schemas/fields/richText/richText.ts';
import { pictureFiles } from 'content-schemas/mediaFiles.ts';

import { fullAddress, type FeedText } from './FeedText.ts';
import { markup, type Html } from './markup.ts';

type Figure = Extract<RichTextBlock, { readonly _type: 'figure' }>;

/** A picture in the size of a phone's screen, with its words. */
export function figureHtml(block: Figure, text: FeedText): Html {
  const files = pictureFiles(block);
  const { href, width, height } = files.findLast((one) => one.width <= 800) ?? files[0];
  const size = markup`width="${String(width)}" height="${String(height)}"`;
  const picture = markup`<img src="${fullAddress(href, text)}" ${size} alt="${block.alt}" />`;
  const words = [block.caption, block.credit].filter((word) => word !== undefined).join(' ');
  const caption = words === '' ? undefined : markup`<figcaption>${words}</figcaption>`;
  return markup`<figure>${picture}${caption}</figure>`;
}
