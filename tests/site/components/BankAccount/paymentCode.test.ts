import { Resvg } from '@resvg/resvg-js';
import readCode from 'jsqr';
import { describe, expect, it } from 'vitest';

import { epcPayload, type Transfer } from 'content-schemas/epcPayload.ts';
import { paymentCode } from '../../../../site/components/BankAccount/paymentCode.ts';

/** What a decoder that shares no code with ours reads from the drawn code, as a phone sees it. */
function read(transfer: Transfer) {
  const { size, path } = paymentCode(transfer);
  const box = `viewBox="0 0 ${String(size)} ${String(size)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box} shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${String(size)}v${String(size)}H0z"/><path d="${path}"/></svg>`;
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: size * 6 },
  }).render();
  return readCode(new Uint8ClampedArray(pixels), width, height);
}

const account = {
  holder: 'MTÜ Näidis',
  iban: 'EE38 2200 2210 2014 5685',
  note: 'Annetus õiguste heaks',
};
const longest = { ...account, holder: 'a'.repeat(70), note: 'b'.repeat(140), bic: 'HABAEE2XXXX' };

describe('paymentCode', () => {
  it.each([
    ['an ordinary transfer', account],
    [
      'a Lithuanian one with all letters',
      { ...account, iban: 'LT12 1000 0111 0100 1000', note: 'Parama „ąčęėįšųūž“' },
    ],
    ['the longest that fits', longest],
  ])('is read by a phone as what was put in: %s', (_, transfer) => {
    expect(read(transfer)?.data).toBe(epcPayload(transfer));
  });

  it('keeps within version 13, and a quiet zone of four modules around', () => {
    expect(read(longest)?.version).toBeLessThanOrEqual(13);
    expect(paymentCode(longest).size).toBeLessThanOrEqual(13 * 4 + 17 + 8);
    expect(paymentCode(account).path).toMatch(/^M4 4h7v1/u);
  });
});
