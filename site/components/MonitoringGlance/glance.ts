import type { Card } from 'content-schemas/card.ts';
import { countries, countryFacts } from 'content-schemas/countries.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Status } from '../StatusMark/status.ts';

/** How many recommendations have come how far; without a status they are not assessed yet. */
export interface StatusCount {
  readonly status: Status | undefined;
  readonly count: number;
}

/** One country's recommendations, counted. */
export interface CountryGlance {
  readonly name: string;
  readonly total: number;
  readonly counts: readonly StatusCount[];
  readonly demo: boolean;
}

const statuses = [
  'fulfilled',
  'partly',
  'started',
  'notStarted',
  'setback',
  'unclear',
  undefined,
] as const;

/** Counts the recommendations among some cards by country and status; what nobody has is left out. */
export function glanceOf(cards: readonly Card[], locale: Locale): CountryGlance[] {
  const recommendations = cards.filter((card) => card.type === 'recommendation');
  return countries.flatMap((country) => {
    const own = recommendations.filter((card) => card.country === country);
    const counts = statuses
      .map((status) => ({ status, count: own.filter((card) => card.status === status).length }))
      .filter(({ count }) => count > 0);
    const name = countryFacts[country].name[locale];
    const demo = own.some((card) => card.demo);
    return own.length === 0 ? [] : [{ name, total: own.length, counts, demo }];
  });
}
