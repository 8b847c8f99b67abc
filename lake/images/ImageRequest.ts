/** How a picture is fitted into the width and height asked for, in Sanity's words. */
export const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const;
/** Where a picture is cut when it is cropped. */
export const crops = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const;
/** The formats that a picture can be turned into. */
export const formats = ['jpg', 'pjpg', 'png', 'webp', 'avif'] as const;
/** The mirrorings of a picture: horizontal, vertical, both. */
export const flips = ['h', 'v', 'hv'] as const;

/** A part of a picture, in pixels of the original. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What the address of a picture asks for. */
export interface ImageRequest {
  w: number | undefined;
  h: number | undefined;
  dpr: number;
  fit: (typeof fits)[number];
  crop: (typeof crops)[number];
  /** The focal point, from 0 to 1. */
  fpX: number;
  fpY: number;
  rect: Rect | undefined;
  q: number;
  fm: (typeof formats)[number] | undefined;
  /** Whether the browser's best format may be sent. */
  auto: boolean;
  blur: number | undefined;
  sharp: number | undefined;
  /** Degrees by which the picture is turned. */
  or: number;
  flip: (typeof flips)[number] | undefined;
  bg: string | undefined;
  invert: boolean;
  /** -100 takes all colour away. */
  sat: number;
  pad: number;
}
