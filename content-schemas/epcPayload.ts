import { compactIban } from './iban.ts';

/** A transfer in euros that somebody is asked to make. */
export interface Transfer {
  readonly holder: string;
  readonly iban: string;
  /** Needed for accounts outside the European Economic Area only. */
  readonly bic?: string | undefined;
  readonly euros?: number | undefined;
  /** What the payment is for, as the payee reads it on the statement. */
  readonly note?: string | undefined;
}

/** The most that a payment code may hold, and how large it may get (EPC069-12, version 2.1). */
export const epcLimits = { bytes: 331, holder: 70, note: 140, qrVersion: 13 } as const;

/**
 * The text of a payment code for a SEPA credit transfer, line by line as EPC069-12 orders them: service tag, version
 * 002, UTF-8, transfer, BIC, payee, account, amount, purpose, structured and free reference. Empty lines at the end go.
 */
export function epcPayload({ holder, iban, bic, euros, note }: Transfer): string {
  const amount = euros === undefined ? '' : `EUR${euros.toFixed(2)}`;
  const account = [bic ?? '', onOneLine(holder), compactIban(iban), amount];
  const lines = ['BCD', '002', '1', 'SCT', ...account, '', '', onOneLine(note ?? '')];
  return lines.join('\n').trimEnd();
}

/** True when a payment code can hold the transfer: names and notes may be long, and letters take one byte or two. */
export function fitsEpc(transfer: Transfer): boolean {
  const { holder, note = '', euros } = transfer;
  return (
    Array.from(onOneLine(holder)).length <= epcLimits.holder &&
    Array.from(onOneLine(note)).length <= epcLimits.note &&
    (euros === undefined || (euros >= 0.01 && euros <= 999_999_999.99)) &&
    new TextEncoder().encode(epcPayload(transfer)).length <= epcLimits.bytes
  );
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
