import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { drawShares } from '../../../scripts/shares/drawShares.ts';
import { shareHref } from '../../../site/seo/share/shareHref.ts';
import { shareAlt, shareOf } from '../../../site/seo/share/shareOf.ts';
import { publishedPage } from '../hosting/publishedPage.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const origin = 'https://koda.example';
const picture = {
  locale: 'lt',
  title: 'Įžanga: ėšžų',
  siteName: 'Konfederacija',
  section: 'news',
} as const;
const file = shareHref(picture);
const page = publishedPage('/lt/a/', {
  picture: origin + file,
  pictureAlt: shareAlt(picture),
  siteName: picture.siteName,
});

describe('drawShares', () => {
  test('draws a picture once and copies it afterwards, byte for byte', async () => {
    const [cache, first, second] = [temporaryFolder({}), temporaryFolder({}), temporaryFolder({})];
    await drawShares(first, [page], origin, cache);
    const [kept = ''] = readdirSync(cache);
    const drawnAt = statSync(path.join(cache, kept)).ino;
    await drawShares(second, [page, page], origin, cache);
    expect(readdirSync(cache)).toEqual([kept]);
    expect(statSync(path.join(cache, kept)).ino).toBe(drawnAt);
    const bytes = readFileSync(path.join(first, file));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(readFileSync(path.join(second, file))).toEqual(bytes);
  });

  test('draws the same bytes without what was drawn before', async () => {
    const [first, second] = [temporaryFolder({}), temporaryFolder({})];
    await drawShares(first, [page], origin, temporaryFolder({}));
    await drawShares(second, [page], origin, temporaryFolder({}));
    expect(readFileSync(path.join(second, file))).toEqual(readFileSync(path.join(first, file)));
  });
});

describe('shareOf', () => {
  const page = { ...picture, title: 'Pavyzdys' };

  test('gives pages that no search engine lists one picture for each section', () => {
    expect(shareOf(page).title).toBe('Pavyzdys');
    expect(shareOf({ ...page, noindex: true }).title).toBe('Naujienos');
    expect(shareOf({ ...page, noindex: true, section: undefined }).title).toBe('Konfederacija');
  });
});
