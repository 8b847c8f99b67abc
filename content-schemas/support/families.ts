import type { Localised } from '../locales.ts';

/**
 * The kinds of family and carer that support can be for, by what they do. The two countries' institutions have no
 * exact equals, so a kind that has different official names is described, and both names stand beside it.
 */
export const families = {
  adoptive: { et: 'Lapsendajapere', lt: 'Įtėvių šeima', en: 'Adoptive family' },
  guardian: { et: 'Eestkostepere', lt: 'Globėjas (rūpintojas)', en: 'Guardian family' },
  foster: { et: 'Hoolduspere', lt: 'Globojanti šeima', en: 'Foster family' },
  crisis: {
    et: 'Kriisihoolduspere (Leedus lähim budintis globotojas)',
    lt: 'Vaiką krizės metu priimanti šeima (budintis globotojas, Estijoje „kriisihoolduspere“)',
    en: 'Crisis foster family (nearest in Lithuania: budintis globotojas)',
  },
  specialCare: {
    et: 'Erihoolduspere (Leedus lähim nuolatinis globotojas)',
    lt: 'Ypatingos priežiūros reikalingą vaiką globojanti šeima (nuolatinis globotojas, Estijoje „erihoolduspere“)',
    en: 'Special-care foster family (nearest in Lithuania: nuolatinis globotojas)',
  },
  considering: {
    et: 'Mõtleb lapse oma perre võtmisele',
    lt: 'Svarsto globoti ar įvaikinti',
    en: 'Thinking of taking in a child',
  },
  worried: { et: 'Mures lapse pärast', lt: 'Nerimauja dėl vaiko', en: 'Worried about a child' },
} as const satisfies Readonly<Record<string, Localised>>;
export type Family = keyof typeof families;

/** True for the name of a kind of family. */
export function isFamily(value: unknown): value is Family {
  return typeof value === 'string' && Object.hasOwn(families, value);
}

/** The wider kind whose support a family of this kind may ask about as well. */
export const widerFamily: Readonly<Partial<Record<Family, Family>>> = {
  crisis: 'foster',
  specialCare: 'foster',
};

/** Every kind of family, in the order in which readers are asked. */
export const familyNames: readonly Family[] = Object.keys(families).filter(isFamily);
