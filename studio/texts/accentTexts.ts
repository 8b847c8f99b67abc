import type { Localised } from 'content-schemas/locales.ts';

/** What stands beside a colour while an editor chooses it. */
export const accentTexts = {
  pick: { et: 'Vali värv', lt: 'Pasirinkite spalvą', en: 'Pick a colour' },
  sample: {
    et: 'Nii näeb link sellel taustal välja',
    lt: 'Taip šiame fone atrodo nuoroda',
    en: 'This is how a link looks on this background',
  },
  contrast: { et: 'Kontrast', lt: 'Kontrastas', en: 'Contrast' },
} satisfies Readonly<Record<string, Localised>>;
