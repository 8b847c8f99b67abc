import type { Localised } from 'content-schemas/locales.ts';

/** Each of Koda's languages, named in each, as inside a sentence. */
export const languageNames: Localised<Localised> = {
  et: { et: 'eesti', lt: 'estų', en: 'Estonian' },
  lt: { et: 'leedu', lt: 'lietuvių', en: 'Lithuanian' },
  en: { et: 'inglise', lt: 'anglų', en: 'English' },
};
