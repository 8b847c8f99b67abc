import { epcLimits, epcPayload, type Transfer } from 'content-schemas/epcPayload.ts';
import { encode } from 'uqr';

/** A payment code to be drawn: how many modules wide it is, its quiet zone included, and the path of the dark ones. */
export interface PaymentCode {
  readonly size: number;
  readonly path: string;
}

/** The code that banking apps read a transfer from: error correction M and a quiet zone of four, as EPC069-12 asks. */
export function paymentCode(transfer: Transfer): PaymentCode {
  const { size, data } = encode(epcPayload(transfer), {
    ecc: 'M',
    boostEcc: false,
    maxVersion: epcLimits.qrVersion,
    border: 4,
  });
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
