import { type countries, countryFacts, type Country } from '../countries.ts';
import type { Localised } from '../locales.ts';
import { choice } from './choice.ts';

const names: Readonly<Record<Country, Localised>> = {
  EE: countryFacts.EE.name,
  LT: countryFacts.LT.name,
};

/** The country that a document speaks of: its terms and services differ from the other's. */
export function country() {
  return choice<(typeof countries)[number]>({
    title: { et: 'Riik', lt: 'Šalis', en: 'Country' },
    values: names,
  });
}
