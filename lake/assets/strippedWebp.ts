import { joined } from './strippedJpeg.ts';

const headerLength = 12;
const metadataFlags = 0b1100;

/** A WebP without its EXIF and XMP chunks; the flags that announce them go too. */
export function strippedWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let at = headerLength;
  while (at + 8 <= bytes.length) {
    const type = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (type === 'VP8X') kept.push(withoutFlags(bytes.subarray(at, end)));
    else if (type !== 'EXIF' && type !== 'XMP ') kept.push(bytes.subarray(at, end));
    at = end;
  }
  const header = Uint8Array.from(bytes.subarray(0, headerLength));
  const size = kept.reduce((sum, chunk) => sum + chunk.length, 4);
  new DataView(header.buffer).setUint32(4, size, true);
  return joined([header, ...kept]);
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(chunk);
  copy[8] = (copy[8] ?? 0) & ~metadataFlags;
  return copy;
}
