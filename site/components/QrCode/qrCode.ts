import { encode, type QrCodeGenerateOptions } from 'uqr';

/** A square code to be drawn: how many modules wide it is, its quiet zone included, and the path of the dark ones. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as the code that phones read. */
export function qrCode(text: string, options: QrCodeGenerateOptions = {}): QrCode {
  const { size, data } = encode(text, { border: 4, ...options });
  return { size, path: data.map(rowPath).join('') };
}

/** The dark stretches of a row, each as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  return row
    .map((isDark, x) => {
      if (!isDark || row[x - 1]) return '';
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${String(x)} ${String(y)}h${String(width)}v1h-${String(width)}z`;
    })
    .join('');
}
