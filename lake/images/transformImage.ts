import sharp, { type Sharp } from 'sharp';
import { focalCut, resizing } from './frame.ts';
import type { ImageRequest, Rect } from './ImageRequest.ts';

/** Makes the picture that a request asks for, in the order of Sanity's pipeline: rect, size, colours, format. */
export async function transformImage(
  bytes: Uint8Array,
  request: ImageRequest,
  format: string,
): Promise<Buffer> {
  const isAnimated = format === 'gif' || format === 'webp';
  let image = sharp(bytes, { animated: isAnimated }).autoOrient();
  const { autoOrient: size } = await sharp(bytes).metadata();
  let cut: Rect = { left: 0, top: 0, ...size };
  if (request.rect !== undefined) cut = within(request.rect, size);
  const { w, h } = request;
  if (request.crop === 'focalpoint' && w !== undefined && h !== undefined) {
    const focal = focalCut(request, { width: w, height: h }, cut);
    cut = { ...focal, left: focal.left + cut.left, top: focal.top + cut.top };
  }
  const isWhole = cut.width === size.width && cut.height === size.height;
  if (!isWhole) image = image.extract(cut);
  const resize = resizing(request, cut);
  if (resize !== undefined) image = image.resize(resize);
  return await encode(adjust(image, request), request, format).toBuffer();
}

function within({ left, top, width, height }: Rect, size: { width: number; height: number }): Rect {
  const x = Math.min(Math.max(Math.round(left), 0), size.width - 1);
  const y = Math.min(Math.max(Math.round(top), 0), size.height - 1);
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.min(Math.round(width), size.width - x)),
    height: Math.max(1, Math.min(Math.round(height), size.height - y)),
  };
}

function adjust(image: Sharp, request: ImageRequest): Sharp {
  const { blur, sharp: sharpness, or, flip, invert, sat, pad, bg } = request;
  let made = image;
  if (or !== 0) made = made.rotate(or);
  if (flip?.includes('h') === true) made = made.flop();
  if (flip?.includes('v') === true) made = made.flip();
  if (sat < 0) made = made.modulate({ saturation: 1 + sat / 100 });
  if (invert) made = made.negate({ alpha: false });
  if (blur !== undefined) made = made.blur(Math.max(0.3, blur / 10));
  if (sharpness !== undefined && sharpness > 0)
    made = made.sharpen({ sigma: 0.5 + sharpness / 50 });
  if (pad > 0) {
    made = made.extend({ top: pad, bottom: pad, left: pad, right: pad, background: bg ?? '#fff' });
  }
  return bg === undefined ? made : made.flatten({ background: bg });
}

function encode(image: Sharp, { q }: ImageRequest, format: string): Sharp {
  const quality = Math.max(1, Math.round(q));
  switch (format) {
    case 'png':
      return image.png();
    case 'gif':
      return image.gif();
    case 'webp':
      return image.webp({ quality });
    case 'avif':
      return image.avif({ quality: Math.max(1, Math.round(quality * 0.7)), effort: 2 });
    default:
      return image
        .flatten({ background: '#fff' })
        .jpeg({ quality, progressive: format === 'pjpg' });
  }
}
