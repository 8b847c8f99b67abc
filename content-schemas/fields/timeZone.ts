import { localeFacts } from '../locales.ts';
import { choice } from './choice.ts';

/** The zone in which an event's times were entered and are shown. */
export function timeZone() {
  return choice({
    title: { et: 'Ajavöönd', lt: 'Laiko juosta', en: 'Time zone' },
    values: {
      [localeFacts.et.timeZone]: { et: 'Tallinna aeg', lt: 'Talino laikas', en: 'Tallinn time' },
      [localeFacts.lt.timeZone]: { et: 'Vilniuse aeg', lt: 'Vilniaus laikas', en: 'Vilnius time' },
      'Europe/Brussels': { et: 'Brüsseli aeg', lt: 'Briuselio laikas', en: 'Brussels time' },
    },
    initial: localeFacts.et.timeZone,
  });
}
