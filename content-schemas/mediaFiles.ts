/** What a picture field reads as, as far as its files are concerned. */
export interface StoredPicture {
  /** `image-<sha1>-<width>x<height>-<extension>` */
  readonly asset: string;
  readonly crop?: Crop | undefined;
  /** Whether it is shown small only, as portraits are. */
  readonly isSmall?: boolean | undefined;
}

/** What is cut off at each side, as parts of the whole width or height. */
export interface Crop {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One size of a picture on the site, as WebP. */
export interface PictureFile {
  readonly href: string;
  /** The same size as AVIF, where the picture can be that. */
  readonly avif?: string | undefined;
  readonly width: number;
  readonly height: number;
}

const widths = { usual: [480, 800, 1200, 1600], small: [160, 240, 480] };
const middleWidth = { usual: 800, small: 240 };

/** The sizes in which the site serves a picture, the smallest first; never larger than the picture is. */
export function pictureFiles(picture: StoredPicture): [PictureFile, ...PictureFile[]] {
  const { path, width, height, extension } = factsOf(picture);
  const isDrawn = extension === 'svg' || extension === 'gif';
  const file = (size: number): PictureFile => ({
    href: `${path}-${String(size)}.webp`,
    ...(isDrawn ? {} : { avif: `${path}-${String(size)}.avif` }),
    width: size,
    height: Math.max(1, Math.round((height * size) / width)),
  });
  const [smallest = width, ...larger] = widths[useOf(picture)].filter((size) => size <= width);
  return [file(smallest), ...larger.map(file)];
}

/** The file for browsers that know neither WebP nor AVIF: a middling size, as JPEG or, where it may be transparent, PNG. */
export function pictureFallback(picture: StoredPicture) {
  const { path, extension } = factsOf(picture);
  const files = pictureFiles(picture);
  const middle = middleWidth[useOf(picture)];
  const { width } = files.findLast((file) => file.width <= middle) ?? files[0];
  const format = /^jpe?g$/.test(extension) ? ('jpg' as const) : ('png' as const);
  return { href: `${path}-${String(width)}.${format}`, width, format };
}

/** A picture's width and height in pixels, as far as its crop leaves them. */
export function sizeOf({ asset, crop }: StoredPicture): { width: number; height: number } {
  const [, , dimensions = ''] = asset.split('-');
  const [width = 1, height = 1] = dimensions.split('x').map(Number);
  return {
    width: Math.round(width * (crop ? 1 - crop.left - crop.right : 1)),
    height: Math.round(height * (crop ? 1 - crop.top - crop.bottom : 1)),
  };
}

function factsOf(picture: StoredPicture) {
  const { asset, crop } = picture;
  const [, sha = '', , extension = ''] = asset.split('-');
  const cut = crop
    ? `-${[crop.left, crop.top, crop.right, crop.bottom].map(thousandths).join('-')}`
    : '';
  return { path: `/media/${sha.slice(0, 16)}${cut}`, extension, ...sizeOf(picture) };
}

function useOf({ isSmall = false }: StoredPicture) {
  return isSmall ? 'small' : 'usual';
}

/** What a file field's asset reads as. */
export interface StoredFile {
  /** `file-<sha1>-<extension>` */
  readonly _id: string;
  readonly extension: string;
  readonly originalFilename?: string | null | undefined;
}

/** The path under which the site serves a file: its name as uploaded, made safe, after a part of its digest. */
export function fileHref({ _id, extension, originalFilename }: StoredFile): string {
  const [, sha = ''] = _id.split('-');
  const name = (originalFilename ?? '').replace(/\.[^.]*$/u, '').normalize('NFD');
  const safe = name
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `/files/${[sha.slice(0, 12), ...(safe === '' ? [] : [safe])].join('-')}.${extension}`;
}

function thousandths(fraction: number): string {
  return String(Math.round(fraction * 1000));
}
