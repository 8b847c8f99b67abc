import type { Cards } from 'content-schemas/card.ts';
import { countryFacts } from 'content-schemas/countries.ts';
import type { Report } from 'content-schemas/documents/report.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Fact } from '../../components/FactsBox/fact.ts';
import { cardValues, factRow } from '../../components/FactsBox/factValues.ts';
import { formatPartialDate } from '../../i18n/periods.ts';
import { translator } from '../../i18n/translator.ts';

/** The facts box of a report: its symbol, cycle and date, and who wrote it. */
export function reportFacts(
  { facts }: Pick<Report, 'facts'>,
  cards: Cards,
  locale: Locale,
): Fact[] {
  const t = translator(locale);
  const { symbol, cycle, country, date, authors } = facts;
  return [
    ...factRow(t('report.symbol'), [symbol === undefined ? undefined : { text: symbol }]),
    ...factRow(t('page.country'), [{ text: countryFacts[country].name[locale] }]),
    ...factRow(t('report.cycle'), cardValues(cycle === undefined ? [] : [cycle], cards, locale)),
    ...factRow(t('report.date'), [
      date === undefined ? undefined : { text: formatPartialDate(date, locale) },
    ]),
    ...factRow(t('report.authors'), cardValues(authors, cards, locale)),
  ];
}
