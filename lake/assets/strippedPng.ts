import { joined } from './strippedJpeg.ts';

const personal = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);
const signatureLength = 8;

/** A PNG without its Exif, text and time chunks. */
export function strippedPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  let at = signatureLength;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (!personal.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined(kept);
}
