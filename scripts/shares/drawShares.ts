import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { drawingDigest } from '../../site/seo/share/drawingDigest.ts';
import type { SharePicture } from '../../site/seo/share/shareHref.ts';
import type { PublishedPage } from '../hosting/PublishedPage.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { ShareCache } from './ShareCache.ts';
import { wantedShares } from './wantedShares.ts';

/** Where drawn pictures are kept between builds. */
const usualCache = path.join(repositoryRoot, '.cache', 'share');
const atOnce = 4;

/** Puts every share picture that the pages name into a built site; what was drawn before is only copied. */
export async function drawShares(
  folder: string,
  pages: readonly PublishedPage[],
  origin: string,
  cacheFolder = usualCache,
): Promise<void> {
  const cache = new ShareCache(cacheFolder);
  const drawing = drawingDigest();
  const waiting = [...wantedShares(pages, origin)].values();
  mkdirSync(path.join(folder, 'share'), { recursive: true });
  const draw = async (): Promise<void> => {
    for (const [file, picture] of waiting) {
      const digest = digestOf(picture, drawing);
      const drawn = cache.find(digest) ?? cache.keep(digest, await drawnNow(picture));
      copyFileSync(drawn, path.join(folder, file));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
  cache.prune();
}

/** The tools of drawing are loaded only when something is to be drawn. */
async function drawnNow(picture: SharePicture): Promise<Buffer> {
  const { sharePng } = await import('../../site/seo/share/sharePng.ts');
  return sharePng(picture);
}

function digestOf(picture: SharePicture, drawing: string): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, picture]))
    .digest('hex');
}
