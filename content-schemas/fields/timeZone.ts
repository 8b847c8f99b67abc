import { localeFacts } from '../locales.ts';
import { choice } from './choice.ts';

/** The zones in which an event's times can be entered, with the names that editors know. */
export const timeZones = {
  [localeFacts.et.timeZone]: { et: 'Tallinna aeg', lt: 'Talino laikas', en: 'Tallinn time' },
  [localeFacts.lt.timeZone]: { et: 'Vilniuse aeg', lt: 'Vilniaus laikas', en: 'Vilnius time' },
  'Europe/Brussels': { et: 'Brüsseli aeg', lt: 'Briuselio laikas', en: 'Brussels time' },
};

/** The zone in which an event's times were entered and are shown. */
export function timeZone() {
  return choice({
    title: { et: 'Ajavöönd', lt: 'Laiko juosta', en: 'Time zone' },
    description: {
      et: 'Vali kõigepealt: kellaajad kehtivad selles vööndis.',
      lt: 'Pasirinkite pirmiausia: laikas nurodomas pagal šią juostą.',
      en: 'Choose this first: the times below are in this zone.',
    },
    values: timeZones,
    initial: localeFacts.et.timeZone,
  });
}
