import { renderAsync } from '@resvg/resvg-js';

import type { SharePicture } from './shareHref.ts';
import { shareSvg } from './shareSvg.ts';

/** A share picture's bytes as PNG; the same words give the same bytes. */
export async function sharePng(picture: SharePicture): Promise<Buffer> {
  const image = await renderAsync(await shareSvg(picture), { font: { loadSystemFonts: false } });
  return image.asPng();
}
