const exifMarker = 0xe1;
const photoshopMarker = 0xed;
const commentMarker = 0xfe;
const scanMarker = 0xda;

/** A JPEG without its Exif, XMP, IPTC and comment segments; an orientation other than 1 is put back alone. */
export function strippedJpeg(bytes: Uint8Array, orientation: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const own = orientation === 1 ? new Uint8Array() : orientationSegment(orientation);
  let at = 2;
  let removed = 0;
  while (at + 4 <= bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === scanMarker) break;
    const end = Math.min(at + 2 + view.getUint16(at + 2), bytes.length);
    const segment = bytes.subarray(at, end);
    if (!isPersonal(marker)) kept.push(segment);
    else if (!isSame(segment, own)) removed += 1;
    at = end;
  }
  if (removed === 0) return bytes;
  const header = kept[1]?.[1] === 0xe0 ? 2 : 1;
  kept.splice(header, 0, own);
  return joined([...kept, bytes.subarray(at)]);
}

/** Byte strings, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function isPersonal(marker: number): boolean {
  return marker === exifMarker || marker === photoshopMarker || marker === commentMarker;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** An Exif segment (TIFF, big-endian) with one entry: tag 0x0112, a short. */
function orientationSegment(orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
  ];
  const body = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff, 0, 0, 0, 0];
  const length = body.length + 2;
  return Uint8Array.from([0xff, exifMarker, length >> 8, length & 255, ...body]);
}
