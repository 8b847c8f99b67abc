import type { ResizeOptions } from 'sharp';
import type { ImageRequest } from './ImageRequest.ts';

interface Size {
  width: number;
  height: number;
}

/** The resizing that a request asks of a picture of this size; undefined where it asks for none. */
export function resizing(request: ImageRequest, size: Size): ResizeOptions | undefined {
  const asked = {
    ...(request.w === undefined ? {} : { width: pixels(request.w * request.dpr) }),
    ...(request.h === undefined ? {} : { height: pixels(request.h * request.dpr) }),
  };
  if (request.w === undefined && request.h === undefined) return undefined;
  return { ...asked, ...fitting[request.fit](request, { ...size, ...asked }, size) };
}

type Fitting = (request: ImageRequest, asked: Size, size: Size) => ResizeOptions;

/** Sanity's `fit` in sharp's words. */
const fitting: Readonly<Record<ImageRequest['fit'], Fitting>> = {
  clip: () => ({ fit: 'inside' }),
  max: () => ({ fit: 'inside', withoutEnlargement: true }),
  scale: () => ({ fit: 'fill' }),
  fill: ({ bg }) => ({ fit: 'contain', background: bg ?? '#fff' }),
  fillmax: ({ bg }) => ({ fit: 'contain', background: bg ?? '#fff', withoutEnlargement: true }),
  crop: (request) => ({ fit: 'cover', position: position(request) }),
  min: (request, asked, size) => ({
    fit: 'cover',
    position: position(request),
    ...shrink(asked, size),
  }),
};

function shrink(asked: Size, size: Size): Size {
  const by = Math.min(1, size.width / asked.width, size.height / asked.height);
  return { width: pixels(asked.width * by), height: pixels(asked.height * by) };
}

function position({ crop }: ImageRequest): string {
  if (crop === 'focalpoint') return 'centre';
  return crop === 'center' ? 'centre' : crop;
}

function pixels(length: number): number {
  return Math.min(8192, Math.max(1, Math.round(length)));
}

/** The part of a picture that has the proportions of `asked` and its focal point as central as can be. */
export function focalCut({ fpX, fpY }: ImageRequest, asked: Size, size: Size) {
  const by = Math.min(size.width / asked.width, size.height / asked.height);
  const width = pixels(asked.width * by);
  const height = pixels(asked.height * by);
  const left = clamp(fpX * size.width - width / 2, size.width - width);
  const top = clamp(fpY * size.height - height / 2, size.height - height);
  return { left, top, width, height };
}

function clamp(value: number, highest: number): number {
  return Math.round(Math.min(Math.max(value, 0), Math.max(highest, 0)));
}
