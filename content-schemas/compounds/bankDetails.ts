import { z } from 'zod';

import { fitsEpc } from '../epcPayload.ts';
import type { Field } from '../field.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';
import { isIban } from '../iban.ts';
import { message } from '../message.ts';

/** An account number with its two check digits, spaces allowed (ISO 13616). */
const iban = {
  studio: {
    type: 'string',
    title: { et: 'IBAN', lt: 'IBAN', en: 'IBAN' },
    validation: (rule) => [
      rule.custom((value) => typeof value !== 'string' || isIban(value) || wrongNumber),
    ],
  },
  groq: (path) => path,
  parser: z.string().refine(isIban, { error: 'is no valid IBAN: compare it with the bank' }),
  required: true,
} satisfies Field;

const bicForm = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u;

/** The bank's own code (ISO 9362); within the European Economic Area a transfer needs none. */
const bic = {
  studio: {
    type: 'string',
    title: { et: 'BIC', lt: 'BIC', en: 'BIC' },
    validation: (rule) => [rule.regex(bicForm).error(wrongCode)],
  },
  groq: (path) => path,
  parser: z.string().regex(bicForm, { error: 'is no BIC: it has 8 or 11 capitals and digits' }),
  required: true,
} satisfies Field;

const parts = object({
  title: { et: 'Pangaandmed', lt: 'Banko rekvizitai', en: 'Bank details' },
  fields: {
    holder: text({ title: { et: 'Saaja', lt: 'Gavėjas', en: 'Account holder' }, max: 70 }),
    iban,
    bic: optional(bic),
    bank: optional(text({ title: { et: 'Pank', lt: 'Bankas', en: 'Bank' }, max: 70 })),
    note: optional(
      localised({ title: { et: 'Selgitus', lt: 'Mokėjimo paskirtis', en: 'Payment note' } }),
    ),
  },
});

/** Where donations go; whatever stands here fits into a payment code. */
export function bankDetails() {
  return {
    ...parts,
    studio: {
      ...parts.studio,
      validation: (rule) => [rule.custom((value) => fitsPaymentCode(value) || tooLong)],
    },
    parser: parts.parser.refine(fitsPaymentCode, {
      error:
        'are too long for a payment code: shorten the account holder (70 letters) or the payment note (140)',
    }),
  } satisfies Field;
}

function fitsPaymentCode(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const stored: Readonly<Record<string, unknown>> = { ...value };
  const text = (name: string) => (typeof stored[name] === 'string' ? stored[name] : '');
  const account = { holder: text('holder'), iban: text('iban'), bic: text('bic') };
  const notes = Object.values(stored['note'] ?? {}).filter((one) => typeof one === 'string');
  return ['', ...notes].every((one) => fitsEpc({ ...account, note: one }));
}

const wrongNumber = message({
  et: 'Sellist IBAN-i ei ole. Võrdle seda panga andmetega.',
  lt: 'Tokio IBAN nėra. Palyginkite jį su banko duomenimis.',
  en: 'There is no such IBAN. Check it against your bank’s details.',
});
const wrongCode = message({
  et: 'BIC koosneb 8 või 11 suurtähest ja numbrist. Euroopas võib selle tühjaks jätta.',
  lt: 'BIC sudaro 8 arba 11 didžiųjų raidžių ir skaitmenų. Europoje jo galima nerašyti.',
  en: 'A BIC has 8 or 11 capitals and digits. Within Europe it may be left out.',
});
const tooLong = message({
  et: 'Nii pikk tekst ei mahu maksekoodi. Lühenda saaja nime (70 tähte) või selgitust (140).',
  lt: 'Toks ilgas tekstas netelpa į mokėjimo kodą. Sutrumpinkite gavėjo vardą (70 ženklų) arba paskirtį (140).',
  en: 'This is too long for a payment code. Shorten the account holder (70 letters) or the payment note (140).',
});
