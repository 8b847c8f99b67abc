const block = 512;

/** A file in a tar archive. */
export interface TarFile {
  path: string;
  bytes: Uint8Array;
}

/** Writes a tar archive (ustar) in which all times are 0, so that equal files give equal bytes. */
export function writeTar(files: readonly TarFile[]): Buffer {
  const parts = files.flatMap(({ path, bytes }) => [
    header(path, bytes.byteLength),
    Buffer.from(bytes),
    Buffer.alloc((block - (bytes.byteLength % block)) % block),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(block * 2)]);
}

function header(path: string, size: number): Buffer {
  const made = Buffer.alloc(block);
  const put = (text: string, at: number) => made.write(text, at, 'utf8');
  if (Buffer.byteLength(path) > 100)
    throw new RangeError(`The path "${path}" is too long for a tar archive.`);
  put(path, 0);
  put('0000644\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${size.toString(8).padStart(11, '0')}\0`, 124);
  put('00000000000\0', 136);
  put('        ', 148);
  put('0', 156);
  put('ustar\x0000', 257);
  const sum = made.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return made;
}

/** Reads the files of a tar archive; understands long names as pax and GNU write them. */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = [];
  let longName: string | undefined;
  for (let at = 0; at + block <= archive.length && archive[at] !== 0;) {
    const size = Number.parseInt(textAt(archive, at + 124, 12).trim() || '0', 8);
    const kind = textAt(archive, at + 156, 1);
    const bytes = archive.subarray(at + block, at + block + size);
    const prefix = textAt(archive, at + 257, 5) === 'ustar' ? textAt(archive, at + 345, 155) : '';
    const name = textAt(archive, at, 100);
    if (kind === 'x') longName = /\d+ path=([^\n]+)\n/.exec(bytes.toString('utf8'))?.[1];
    else if (kind === 'L') longName = textAt(bytes, 0, bytes.length);
    else {
      const path = longName ?? (prefix === '' ? name : `${prefix}/${name}`);
      if (kind === '0' || kind === '') files.push({ path, bytes: new Uint8Array(bytes) });
      longName = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

function textAt(bytes: Buffer, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end === -1 ? length : end).toString('utf8');
}
