import type { Cards } from 'content-schemas/card.ts';
import { countryFacts } from 'content-schemas/countries.ts';
import type { Project } from 'content-schemas/documents/project.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Fact } from '../components/FactsBox/fact.ts';
import { cardValues, factRow } from '../components/FactsBox/factValues.ts';
import type { Period } from '../components/PeriodRuler/period.ts';
import { formatPeriod } from '../i18n/periods.ts';
import { translator } from '../i18n/translator.ts';

/** The facts box of a project: whether it goes on, who runs it, with whom, and who pays. */
export function projectFacts(
  { facts }: Pick<Project, 'facts'>,
  cards: Cards,
  locale: Locale,
): Fact[] {
  const t = translator(locale);
  const { status, country, runBy, partners, funders, language } = facts;
  return [
    ...factRow(t('project.statusLabel'), [status && { text: t(`project.status.${status}`) }]),
    ...factRow(t('page.country'), [{ text: countryFacts[country].name[locale] }]),
    ...factRow(t('project.runBy'), cardValues(runBy ? [runBy] : [], cards, locale)),
    ...factRow(t('project.partners'), cardValues(partners, cards, locale)),
    ...factRow(
      t('project.funders'),
      funders.flatMap(({ organisation, programme }) =>
        cardValues([organisation], cards, locale).map((value) => ({
          ...value,
          note: programme && inLocale(programme, locale, language),
        })),
      ),
    ),
  ];
}

/** A project's periods for the ruler, in the order of time, with their words. */
export function projectPeriods({ facts }: Pick<Project, 'facts'>, locale: Locale): Period[] {
  return facts.periods
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
    .map(({ from, until }) => ({
      start: from,
      end: until,
      text: formatPeriod({ from, until }, locale),
    }));
}
