import type { Localised } from '../locales.ts';

/** The codes of the Convention's optional protocols, as UN symbols write them. */
export const protocolCodes = ['OPSC', 'OPAC', 'OPIC'] as const;
export type ProtocolCode = (typeof protocolCodes)[number];

/** The optional protocols' names; the Estonian and Lithuanian ones are shortened and unofficial. */
// prettier-ignore
export const protocolNames: Readonly<Record<ProtocolCode, Localised>> = {
  OPSC: { et: 'Fakultatiivprotokoll laste müügi, lasteprostitutsiooni ja lastepornograafia kohta', lt: 'Fakultatyvus protokolas dėl vaikų pardavimo, vaikų prostitucijos ir vaikų pornografijos', en: 'Optional Protocol on the sale of children, child prostitution and child pornography' },
  OPAC: { et: 'Fakultatiivprotokoll laste relvakonfliktidesse kaasamise kohta', lt: 'Fakultatyvus protokolas dėl vaikų dalyvavimo ginkluotuose konfliktuose', en: 'Optional Protocol on the involvement of children in armed conflict' },
  OPIC: { et: 'Fakultatiivprotokoll teatiste menetlemise kohta', lt: 'Fakultatyvus protokolas dėl pranešimų procedūros', en: 'Optional Protocol on a communications procedure' },
};
