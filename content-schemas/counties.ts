import type { Country } from './countries.ts';
import type { Localised } from './locales.ts';

/** A county (maakond, apskritis); its code is stored in documents and never changes. */
export interface County {
  readonly code: string;
  readonly country: Country;
  readonly name: Localised;
}

/**
 * The 15 counties of Estonia and the 10 of Lithuania, each country's in its own alphabet's order.
 * Lithuanian names of Estonian counties keep the Estonian spelling.
 */
// prettier-ignore
export const counties = [
  { code: 'ee-harju', country: 'EE', name: { et: 'Harju maakond', lt: 'Harju apskritis', en: 'Harju County' } },
  { code: 'ee-hiiu', country: 'EE', name: { et: 'Hiiu maakond', lt: 'Hiiu apskritis', en: 'Hiiu County' } },
  { code: 'ee-ida-viru', country: 'EE', name: { et: 'Ida-Viru maakond', lt: 'Ida-Viru apskritis', en: 'Ida-Viru County' } },
  { code: 'ee-jogeva', country: 'EE', name: { et: 'Jõgeva maakond', lt: 'Jõgeva apskritis', en: 'Jõgeva County' } },
  { code: 'ee-jarva', country: 'EE', name: { et: 'Järva maakond', lt: 'Järva apskritis', en: 'Järva County' } },
  { code: 'ee-laane', country: 'EE', name: { et: 'Lääne maakond', lt: 'Lääne apskritis', en: 'Lääne County' } },
  { code: 'ee-laane-viru', country: 'EE', name: { et: 'Lääne-Viru maakond', lt: 'Lääne-Viru apskritis', en: 'Lääne-Viru County' } },
  { code: 'ee-polva', country: 'EE', name: { et: 'Põlva maakond', lt: 'Põlva apskritis', en: 'Põlva County' } },
  { code: 'ee-parnu', country: 'EE', name: { et: 'Pärnu maakond', lt: 'Pärnu apskritis', en: 'Pärnu County' } },
  { code: 'ee-rapla', country: 'EE', name: { et: 'Rapla maakond', lt: 'Rapla apskritis', en: 'Rapla County' } },
  { code: 'ee-saare', country: 'EE', name: { et: 'Saare maakond', lt: 'Saare apskritis', en: 'Saare County' } },
  { code: 'ee-tartu', country: 'EE', name: { et: 'Tartu maakond', lt: 'Tartu apskritis', en: 'Tartu County' } },
  { code: 'ee-valga', country: 'EE', name: { et: 'Valga maakond', lt: 'Valga apskritis', en: 'Valga County' } },
  { code: 'ee-viljandi', country: 'EE', name: { et: 'Viljandi maakond', lt: 'Viljandi apskritis', en: 'Viljandi County' } },
  { code: 'ee-voru', country: 'EE', name: { et: 'Võru maakond', lt: 'Võru apskritis', en: 'Võru County' } },
  { code: 'lt-alytaus', country: 'LT', name: { et: 'Alytuse maakond', lt: 'Alytaus apskritis', en: 'Alytus County' } },
  { code: 'lt-kauno', country: 'LT', name: { et: 'Kaunase maakond', lt: 'Kauno apskritis', en: 'Kaunas County' } },
  { code: 'lt-klaipedos', country: 'LT', name: { et: 'Klaipėda maakond', lt: 'Klaipėdos apskritis', en: 'Klaipėda County' } },
  { code: 'lt-marijampoles', country: 'LT', name: { et: 'Marijampolė maakond', lt: 'Marijampolės apskritis', en: 'Marijampolė County' } },
  { code: 'lt-panevezio', country: 'LT', name: { et: 'Panevėžyse maakond', lt: 'Panevėžio apskritis', en: 'Panevėžys County' } },
  { code: 'lt-siauliu', country: 'LT', name: { et: 'Šiauliai maakond', lt: 'Šiaulių apskritis', en: 'Šiauliai County' } },
  { code: 'lt-taurages', country: 'LT', name: { et: 'Tauragė maakond', lt: 'Tauragės apskritis', en: 'Tauragė County' } },
  { code: 'lt-telsiu', country: 'LT', name: { et: 'Telšiai maakond', lt: 'Telšių apskritis', en: 'Telšiai County' } },
  { code: 'lt-utenos', country: 'LT', name: { et: 'Utena maakond', lt: 'Utenos apskritis', en: 'Utena County' } },
  { code: 'lt-vilniaus', country: 'LT', name: { et: 'Vilniuse maakond', lt: 'Vilniaus apskritis', en: 'Vilnius County' } },
] as const satisfies readonly County[];

/** The code of one of the counties. */
export type CountyCode = (typeof counties)[number]['code'];

/** Every county's code, in the order of `counties`. */
export const countyCodes: readonly CountyCode[] = counties.map(({ code }) => code);

/** True for a county's code. */
export function isCountyCode(value: unknown): value is CountyCode {
  return countyCodes.some((code) => code === value);
}

/** The county with this code. */
export function countyOf(code: CountyCode): County {
  const county = counties.find((candidate) => candidate.code === code);
  if (county === undefined) throw new Error(`No county has the code "${code}". See counties.ts.`);
  return county;
}

/** A country's counties, in the order of `counties`. */
export function countiesIn(country: Country): readonly County[] {
  return counties.filter((county) => county.country === country);
}
