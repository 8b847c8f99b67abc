import { z } from 'zod';

import type { Field } from '../field.ts';
import { message } from '../message.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';

/** An account number with its two check digits, spaces allowed (ISO 13616). */
const iban = {
  studio: {
    type: 'string',
    title: { et: 'IBAN', lt: 'IBAN', en: 'IBAN' },
    validation: (rule) => [
      rule.custom((value) => typeof value !== 'string' || hasCheckDigits(value) || wrongNumber),
    ],
  },
  groq: (path) => path,
  parser: z
    .string()
    .refine(hasCheckDigits, { error: 'is no valid IBAN: compare it with the bank' }),
  required: true,
} satisfies Field;

/** Where donations go. */
export function bankDetails() {
  return object({
    title: { et: 'Pangarekvisiidid', lt: 'Banko duomenys', en: 'Bank details' },
    fields: {
      holder: text({ title: { et: 'Saaja', lt: 'Gavėjas', en: 'Account holder' }, max: 70 }),
      iban,
      bank: optional(text({ title: { et: 'Pank', lt: 'Bankas', en: 'Bank' }, max: 70 })),
      note: optional(localised({ title: { et: 'Selgitus', lt: 'Paskirtis', en: 'Payment note' } })),
    },
  });
}

function hasCheckDigits(value: string): boolean {
  const compact = value.replaceAll(' ', '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact)) return false;
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  const digits = rearranged.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return BigInt(digits) % 97n === 1n;
}

const wrongNumber = message({
  et: 'See ei ole kehtiv IBAN. Võrdle panga andmetega.',
  lt: 'Tai negaliojantis IBAN. Palyginkite su banko duomenimis.',
  en: 'This is not a valid IBAN. Compare it with the bank.',
});
