import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeAll(async () => {
  lake = await lakeUnderTest();
});

function photo() {
  return sharp({ create: { width: 30, height: 10, channels: 3, background: '#336' } });
}

const gps = {
  IFD0: { Copyright: 'Mari', Orientation: '6' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 26/1 0/1' },
};

/** A square as telephones store it; nothing here can write this format. */
const heic = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAT9tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAA',
    'AAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFjAAEAAAAAAAAAHAAAACNpaW5mAAAAAAABAAAA',
    'FWluZmUCAAAAAAEAAGh2YzEAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEA',
    'GEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubAgAAAMACAAAAwAI',
    'QCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOB',
    'AoMAAAAkbWRhdAAAABgoAa8TgOaocNP//pLUV/s6av0QK0nm/fA=',
  ].join(''),
  'base64',
);

async function kept(bytes: Buffer, filename: string) {
  const document = await lake.editor.assets.upload('image', bytes, { filename });
  const response = await fetch(document.url);
  return { document, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('a picture that is uploaded', () => {
  it('gets its document, the same for the same bytes', async () => {
    const bytes = await photo().png().toBuffer();
    const options = { filename: 'a.png', title: 'Meri', creditLine: 'Jaan' };
    const document = await lake.editor.assets.upload('image', bytes, options);
    expect(document).toMatchObject({
      _id: `image-${document.sha1hash}-30x10-png`,
      title: 'Meri',
      creditLine: 'Jaan',
      originalFilename: 'a.png',
      size: bytes.byteLength,
    });
    const again = await lake.editor.assets.upload('image', bytes, { filename: 'b.png' });
    expect(again).toEqual(document);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('loses its position as %s', async (format) => {
    const bytes = await photo().withExif(gps).toFormat(format).toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { bytes: clean } = await kept(bytes, `a.${format}`);
    expect((await sharp(clean).metadata()).exif?.includes('Mari') ?? false).toBe(false);
    expect(clean.includes('Mari')).toBe(false);
  });

  it('loses its position as TIFF, where Exif data is a directory of its own', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">Mari</x:xmpmeta>';
    const bytes = await photo().withXmp(xmp).tiff().toBuffer();
    expect(bytes.includes('Mari')).toBe(true);
    const { bytes: clean } = await kept(bytes, 'a.tiff');
    expect(clean.includes('Mari')).toBe(false);
    expect((await kept(clean, 'a.tiff')).bytes.equals(clean)).toBe(true);
  });

  it('stays the right way up, pixel for pixel', async () => {
    const bytes = await photo().withExif(gps).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { document, bytes: clean } = await kept(bytes, 'turned.jpg');
    expect(document.metadata.dimensions).toMatchObject({ width: 10, height: 30 });
    const metadata = await sharp(clean).metadata();
    expect(metadata.orientation).toBe(6);
    expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
    const { width } = await sharp(
      await (await fetch(`${document.url}?w=5`)).arrayBuffer(),
    ).metadata();
    expect(width).toBe(5);
  });

  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'is refused where half of its %s is missing',
    async (format) => {
      const whole = await photo().resize(300, 300).withExif(gps).toFormat(format).toBuffer();
      const half = whole.subarray(0, whole.length / 2);
      const asked = lake.editor.assets.upload('image', half, { filename: `a.${format}` });
      await expect(asked).rejects.toMatchObject({ statusCode: 400 });
      await expect(asked).rejects.toThrow('it is no picture, or it is damaged');
    },
  );

  it('is refused as HEIC, which browsers cannot show', async () => {
    const asked = lake.editor.assets.upload('image', heic, { filename: 'IMG_0001.HEIC' });
    await expect(asked).rejects.toThrow('browsers cannot show HEIC. Save it as JPEG.');
  });

  it('is refused where it is none, or empty', async () => {
    const words = Buffer.from('words');
    await expect(lake.editor.assets.upload('image', words, { filename: 'a.png' })).rejects.toThrow(
      'it is no picture',
    );
    await expect(lake.anonymous.assets.upload('image', words)).rejects.toMatchObject({
      statusCode: 401,
    });
  });
});

describe('a vector picture', () => {
  const svg = (inside: string, more = '') =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" ${more}>${inside}</svg>`,
    );

  it.each([
    '<path d="M0 0L9 9" style="fill:url(#g)"/>',
    '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><use href="#g"/>',
    '<style>.a { fill: #fff }</style><text class="a">Tere &amp; head aega</text>',
    '<image href="data:image/png;base64,AAAA" width="1" height="1"/>',
  ])('is kept as it is: %s', async (inside) => {
    const bytes = svg(inside);
    const { bytes: same, document } = await kept(bytes, 'a.svg');
    expect(same.equals(bytes)).toBe(true);
    expect(document.extension).toBe('svg');
  });

  it.each([
    '<script>alert(1)</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<path onclick="alert(1)"/>',
    "<path ONLOAD='alert(1)'/>",
    '<a href="javascript:alert(1)"><path/></a>',
    '<use href="https://evil.example/x.svg#a"/>',
    '<use xlink:href="&#104;ttps://evil.example/"/>',
    '<image href="//evil.example/a.png"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    '<g xmlns:h="http://www.w3.org/1999/xhtml"><h:p/></g>',
    '<style>@import "https://evil.example/";</style>',
    '<style>path { fill: url(https://evil.example/) }</style>',
    '<style>path { fill: u\\72l(https://evil.example/) }</style>',
    '<path style="fill:url(&#x68;ttps://evil.example)"/>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onclick" to="alert(1)"/>',
    '<path d="a" <script>/>',
    '<![CDATA[<script>]]>',
    '<?xml-stylesheet href="https://evil.example/"?>',
    '<image id="&#34; b=" href="https://evil.example/a.png"/>',
    '<path id="&#34; b=" onload="alert(1)"/>',
    '<style>@imp<!-- -->ort "https://evil.example/";</style>',
    '<style><g/>@import "https://evil.example/";</style>',
    '<path style="fill:url&lpar;https://evil.example/)"/>',
    '<path style="mask:image-set(\'https://evil.example/a.png\' 1x)"/>',
  ])('is refused: %s', async (inside) => {
    const asked = lake.editor.assets.upload('image', svg(inside), { filename: 'a.svg' });
    await expect(asked).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is refused where a browser would read it in another encoding than UTF-8', async () => {
    const declared = Buffer.from('<?xml version="1.0" encoding="ISO-2022-JP"?>');
    const hidden = svg('\u001b$B<!--\u001b(B<script>alert(1)</script>\u001b$B-->\u001b(B');
    const asked = lake.editor.assets.upload('image', Buffer.concat([declared, hidden]));
    await expect(asked).rejects.toThrow('is refused');
  });

  it('is refused with entities of its own', async () => {
    const bomb = Buffer.concat([
      Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]>'),
      svg('<text>&a;</text>'),
    ]);
    await expect(
      lake.editor.assets.upload('image', bomb, { filename: 'a.svg' }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe('a file that is uploaded', () => {
  it('keeps its bytes and name', async () => {
    const document = await lake.editor.assets.upload('file', Buffer.from('%PDF-1.7'), {
      filename: 'Juhend.pdf',
    });
    expect(document).toMatchObject({
      _id: `file-${document.sha1hash}-pdf`,
      mimeType: 'application/pdf',
    });
    expect(await (await fetch(document.url)).text()).toBe('%PDF-1.7');
  });

  it.each(['a.html', 'a.exe', 'a.svg', 'a.JS'])('is refused as %s', async (filename) => {
    const asked = lake.editor.assets.upload('file', Buffer.from('x'), { filename });
    await expect(asked).rejects.toThrow('can run');
  });
});
