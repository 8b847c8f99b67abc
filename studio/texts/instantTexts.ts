import type { Localised } from 'content-schemas/locales.ts';

import type { Refusal } from '../inputs/instant/localTime.ts';

/** What the input for a moment says. */
export const instantTexts = {
  day: { et: 'Kuupäev', lt: 'Data', en: 'Day' },
  time: { et: 'Kellaaeg', lt: 'Laikas', en: 'Time' },
  incomplete: {
    et: 'Lisa nii kuupäev kui ka kellaaeg, näiteks 10:00.',
    lt: 'Nurodykite ir datą, ir laiką, pavyzdžiui, 10:00.',
    en: 'Add both the day and the time, such as 10:00.',
  },
} as const satisfies Record<string, Localised>;

/** Why a time is refused, and what to do instead. */
export const refusalTexts: Readonly<Record<Refusal, Localised>> = {
  skipped: {
    et: 'Sellist kellaaega sel päeval ei ole: kell keeratakse tund aega edasi. Vali mõni muu kellaaeg.',
    lt: 'Tą dieną tokio laiko nėra: laikrodis sukamas valandą į priekį. Pasirinkite kitą laiką.',
    en: 'There is no such time on that day: the clocks go forward an hour. Choose another time.',
  },
  twice: {
    et: 'See kellaaeg kordub sel päeval: kell keeratakse tund aega tagasi. Vali mõni muu kellaaeg.',
    lt: 'Tą dieną šis laikas kartojasi: laikrodis sukamas valandą atgal. Pasirinkite kitą laiką.',
    en: 'That time comes twice on that day: the clocks go back an hour. Choose another time.',
  },
};
