import { createImageUrlBuilder } from '@sanity/image-url';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSample } from '../sampleDataset.ts';
import { lakeUnderTest, type LakeUnderTest, temporaryFolder } from '../withLake.ts';

let lake: LakeUnderTest;
let picture: { _id: string; url: string; metadata: unknown };

beforeAll(async () => {
  const startingDataset = temporaryFolder();
  await writeSample(startingDataset);
  lake = await lakeUnderTest({ empty: false, startingDataset });
  picture = await lake.anonymous.fetch<typeof picture>('*[_type == "sanity.imageAsset"][0]');
});

async function look(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${picture.url}${query}`, { headers });
  const { width, height, format } = await sharp(await response.arrayBuffer()).metadata();
  return { type: response.headers.get('Content-Type'), size: `${width}x${height}`, format };
}

describe('a picture', () => {
  it('has a document with dimensions, preview and colours', () => {
    const preview: unknown = expect.stringMatching(/^data:image\/jpeg;base64,/);
    expect(picture).toMatchObject({
      _type: 'sanity.imageAsset',
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'hall.png',
      creditLine: 'Jaan',
      metadata: {
        dimensions: { width: 40, height: 20, aspectRatio: 2 },
        hasAlpha: false,
        isOpaque: true,
        lqip: preview,
        palette: { dominant: { background: '#cc3434' } },
      },
    });
    expect(picture._id).toMatch(/^image-[0-9a-f]{40}-40x20-png$/);
  });

  it('is found at the address that the image builder makes', async () => {
    const url = createImageUrlBuilder({
      projectId: 'koda',
      dataset: 'production',
      baseUrl: lake.url,
    })
      .image(picture._id)
      .width(10)
      .url();
    const { width } = await sharp(await (await fetch(url)).arrayBuffer()).metadata();
    expect(width).toBe(10);
  });

  it.each([
    ['', '40x20'],
    ['?w=20', '20x10'],
    ['?w=80', '80x40'],
    ['?w=10&dpr=2', '20x10'],
    ['?w=10&h=10', '10x5'],
    ['?w=80&fit=max', '40x20'],
    ['?w=10&h=10&fit=crop', '10x10'],
    ['?w=10&h=10&fit=fill', '10x10'],
    ['?w=10&h=20&fit=scale', '10x20'],
    ['?w=80&h=80&fit=min', '20x20'],
    ['?w=10&h=10&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.5', '10x10'],
    ['?rect=5,5,20,10', '20x10'],
    ['?rect=5,5,20,10&w=10', '10x5'],
    ['?or=90', '20x40'],
    ['?pad=2', '44x24'],
  ])('asked with "%s" is %s', async (query, size) => {
    expect((await look(query)).size).toBe(size);
  });

  it('comes in the format asked for, or in the best that the browser takes', async () => {
    expect(await look('?fm=webp')).toMatchObject({ type: 'image/webp', format: 'webp' });
    expect(await look('?fm=jpg&q=10')).toMatchObject({ type: 'image/jpeg', format: 'jpeg' });
    const accepts = { Accept: 'image/avif,image/webp' };
    expect(await look('?auto=format', accepts)).toMatchObject({ type: 'image/avif' });
    expect(await look('?auto=format', { Accept: 'image/webp' })).toMatchObject({
      type: 'image/webp',
    });
    expect(await look('?auto=format', { Accept: '*/*' })).toMatchObject({ type: 'image/png' });
  });

  it('tells caches that it varies with what the browser takes, besides the page that asks', async () => {
    const { headers } = await fetch(`${picture.url}?auto=format`);
    expect(headers.get('Vary')).toBe('Accept, Origin');
  });

  it('refuses parameters that Sanity refuses, and says what is accepted', async () => {
    const response = await fetch(`${picture.url}?fit=cover`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message:
        'The picture\'s parameter fit is "cover". Use clip, crop, fill, fillmax, max, scale, min.',
    });
    expect((await fetch(`${picture.url}?w=90000`)).status).toBe(400);
  });

  it('is 404 where there is none', async () => {
    const other = `${lake.url}/images/koda/production/${'0'.repeat(40)}-1x1-png.png`;
    expect((await fetch(other)).status).toBe(404);
    expect((await fetch(`${lake.url}/images/koda/production/..%2f..%2ftoken`)).status).toBe(404);
  });
});

describe('a file', () => {
  it('is sent as it is, and kept under the wished name with ?dl=', async () => {
    const file = await lake.anonymous.fetch<{ url: string }>('*[_type == "sanity.fileAsset"][0]');
    const response = await fetch(`${file.url}?dl=juhend%20%C3%B5.pdf`);
    expect(await response.text()).toBe('%PDF-1.4 a guide');
    expect(response.headers.get('Content-Type')).toBe('application/pdf');
    expect(response.headers.get('Content-Disposition')).toBe(
      "attachment; filename*=UTF-8''juhend%20%C3%B5.pdf",
    );
    expect(response.headers.get('Content-Security-Policy')).toContain('sandbox');
  });
});
