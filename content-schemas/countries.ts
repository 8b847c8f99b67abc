import type { Localised } from './locales.ts';

/** The countries that Koda's coalitions work in, by ISO 3166-1 code. */
export const countries = ['EE', 'LT'] as const;
export type Country = (typeof countries)[number];

interface CountryFacts {
  readonly name: Localised;
  /** The words that answer "where?" inside a sentence. */
  readonly locative: Localised;
  /** The three-letter code that UN symbols use. */
  readonly unCode: string;
  readonly timeZone: string;
}

/** What pages say of a country. */
export const countryFacts: Readonly<Record<Country, CountryFacts>> = {
  EE: {
    name: { et: 'Eesti', lt: 'Estija', en: 'Estonia' },
    locative: { et: 'Eestis', lt: 'Estijoje', en: 'in Estonia' },
    unCode: 'EST',
    timeZone: 'Europe/Tallinn',
  },
  LT: {
    name: { et: 'Leedu', lt: 'Lietuva', en: 'Lithuania' },
    locative: { et: 'Leedus', lt: 'Lietuvoje', en: 'in Lithuania' },
    unCode: 'LTU',
    timeZone: 'Europe/Vilnius',
  },
};

/** True for the code of a country that Koda knows. */
export function isCountry(value: unknown): value is Country {
  return countries.some((country) => country === value);
}

/** The day on a country's calendars at a moment, as `YYYY-MM-DD`. */
export function dayIn(country: Country, moment: Date): string {
  const { timeZone } = countryFacts[country];
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(moment);
}

/** The latest of the days in all countries: what ends with a day is over as soon as it is over in one of them. */
export function latestDay(moment: Date): string {
  return countries
    .map((country) => dayIn(country, moment))
    .reduce((latest, day) => (day > latest ? day : latest));
}
