import { type Crop, sizeOf, type StoredPicture } from '../../mediaFiles.ts';

/** A spot in a picture, as parts of its width and height from the upper left corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The largest square within a picture's crop, as near around a spot as it can be; around the middle without one. */
export function squareCrop({ asset, crop = nothing }: StoredPicture, spot?: Spot): Crop {
  const { width, height } = sizeOf({ asset });
  const across = (1 - crop.left - crop.right) * width;
  const down = (1 - crop.top - crop.bottom) * height;
  const side = Math.min(across, down);
  const [left, right] = cut(side / width, crop.left, crop.right, spot?.x);
  const [top, bottom] = cut(side / height, crop.top, crop.bottom, spot?.y);
  return { left, top, right, bottom };
}

const nothing: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

/** What is cut off at both ends of a length, so that a part of it stays that lies around a point. */
function cut(part: number, before: number, after: number, around = (before + 1 - after) / 2) {
  const start = Math.min(Math.max(around - part / 2, before), 1 - after - part);
  return [rounded(start), rounded(1 - part - start)] as const;
}

function rounded(fraction: number): number {
  return Math.max(0, Number(fraction.toFixed(4)));
}
