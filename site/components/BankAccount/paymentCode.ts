import { epcLimits, epcPayload, type Transfer } from 'content-schemas/epcPayload.ts';
import { qrCode, type QrCode } from '../QrCode/qrCode.ts';

/** The code that banking apps read a transfer from: error correction M and a quiet zone of four, as EPC069-12 asks. */
export function paymentCode(transfer: Transfer): QrCode {
  return qrCode(epcPayload(transfer), {
    ecc: 'M',
    boostEcc: false,
    maxVersion: epcLimits.qrVersion,
  });
}
