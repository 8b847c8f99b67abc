import type { Localised } from '../locales.ts';

/** What somebody who looks for support may need, the most urgent first. */
export const needs = {
  helpNow: { et: 'Abi kohe', lt: 'Pagalba dabar', en: 'Help right now' },
  talk: {
    et: 'Nõustamine, keegi, kellega rääkida',
    lt: 'Konsultacija, žmogus, su kuriuo pasikalbėti',
    en: 'Counselling, someone to talk to',
  },
  support: {
    et: 'Mentor või tugiisik pere kõrval',
    lt: 'Mentorius ar pagalbininkas šeimai',
    en: 'A mentor or support person for the family',
  },
  peers: {
    et: 'Teised samasugused pered',
    lt: 'Kitos tokios šeimos',
    en: 'Other families like ours',
  },
  training: {
    et: 'Ettevalmistav koolitus',
    lt: 'Parengiamieji mokymai',
    en: 'Preparation training',
  },
  rights: { et: 'Nõu õiguste kohta', lt: 'Patarimai dėl teisių', en: 'Advice on rights' },
  home: {
    et: 'Turvaline pere lapsele',
    lt: 'Saugi šeima vaikui',
    en: 'A safe family for a child',
  },
} as const satisfies Readonly<Record<string, Localised>>;
export type Need = keyof typeof needs;

/** True for the name of a need. */
export function isNeed(value: unknown): value is Need {
  return typeof value === 'string' && Object.hasOwn(needs, value);
}

/** Every need, in their order. */
export const needNames: readonly Need[] = Object.keys(needs).filter(isNeed);
