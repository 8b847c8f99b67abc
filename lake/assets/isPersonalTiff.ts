/** Tags of TIFF's first directory that hold XMP, IPTC, Photoshop, Exif and GPS data. */
const personalTags = new Set([0x02bc, 0x83bb, 0x8649, 0x8769, 0x8825]);
const entryLength = 12;

/** Tells whether a TIFF says where or by whom it was made. BigTIFF, which no camera writes, counts as such. */
export function isPersonalTiff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = view.getUint8(0) === 0x49;
  if (view.getUint16(2, isLittle) !== 42) return true;
  const directory = view.getUint32(4, isLittle);
  const count = view.getUint16(directory, isLittle);
  return Array.from({ length: count }, (_, at) =>
    view.getUint16(directory + 2 + at * entryLength, isLittle),
  ).some((tag) => personalTags.has(tag));
}
