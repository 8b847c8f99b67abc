import type { Cards } from 'content-schemas/card.ts';
import { countyOf } from 'content-schemas/counties.ts';
import type { Service } from 'content-schemas/documents/service.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Fact, FactValue } from '../../components/FactsBox/fact.ts';
import { cardValues, factRow } from '../../components/FactsBox/factValues.ts';
import { formatDate } from '../../i18n/dates.ts';
import { languageName } from '../../i18n/languageName.ts';
import { formatList } from '../../i18n/lists.ts';
import { formatMoney } from '../../i18n/numbers.ts';
import { translator } from '../../i18n/translator.ts';

/** How many services a list has: every one there is, or the few that fit a wish. */
type Extent = 'all' | 'few';

/** What decides about a service: a cost that is not nothing; among few also where it is given, and who gives it. */
export function decidingFacts(
  { facts }: Pick<Service, 'facts'>,
  cards: Cards,
  locale: Locale,
  extent: Extent,
): Fact[] {
  const t = translator(locale);
  const isFree = facts.cost === 'free' && facts.costNote === undefined;
  const cost = factRow(t('service.costLabel'), isFree ? [] : costValues(facts, locale));
  const provider = factRow(t('service.provider'), cardValues(facts.providers, cards, locale));
  return extent === 'all' ? cost : [...cost, ...placeRow(facts, locale), ...provider];
}

/** What else there is to know before its own page: for whom it is and where, or what it gives and in which languages. */
export function furtherFacts(
  { facts }: Pick<Service, 'facts'>,
  locale: Locale,
  extent: Extent,
): Fact[] {
  const audience = audienceRow(facts, locale);
  return extent === 'all'
    ? [...audience, ...placeRow(facts, locale)]
    : [
        ...audience,
        ...needsRow(facts, locale),
        ...languagesRow(facts, locale),
        ...checkedRow(facts, locale),
      ];
}

/** The facts box of a service: what it costs, for whom it is, where, in which languages, and who gives it. */
export function serviceFacts(
  { facts }: Pick<Service, 'facts'>,
  cards: Cards,
  locale: Locale,
): Fact[] {
  const t = translator(locale);
  return [
    ...factRow(t('service.costLabel'), costValues(facts, locale)),
    ...audienceRow(facts, locale),
    ...needsRow(facts, locale),
    ...placeRow(facts, locale),
    ...languagesRow(facts, locale),
    ...factRow(t('service.provider'), cardValues(facts.providers, cards, locale)),
    ...checkedRow(facts, locale),
  ];
}

function audienceRow({ families }: Service['facts'], locale: Locale): Fact[] {
  const t = translator(locale);
  const audience = families.map((family) => ({ text: t(`service.forFamilies.${family}`) }));
  return factRow(t('service.forWhom'), audience);
}

function costValues(
  { cost, euros, costNote, language }: Service['facts'],
  locale: Locale,
): FactValue[] {
  const note = costNote && inLocale(costNote, locale, language);
  const text =
    cost === 'paid' && euros !== undefined
      ? formatMoney(euros, locale)
      : translator(locale)(`service.cost.${cost}`);
  return [{ text, note }];
}

function placeRow({ country, counties }: Service['facts'], locale: Locale): Fact[] {
  const t = translator(locale);
  const names = counties.map((code) => ({ text: countyOf(code).name[locale] }));
  const everywhere = { text: t(`service.wholeCountry.${country}`) };
  return factRow(t('service.where'), names.length === 0 ? [everywhere] : names);
}

function needsRow({ needs }: Service['facts'], locale: Locale): Fact[] {
  const t = translator(locale);
  const values = needs.map((need) => ({ text: t(`finder.needTitle.${need}`) }));
  return factRow(t('service.needs'), values);
}

function languagesRow({ languages }: Service['facts'], locale: Locale): Fact[] {
  const names = languages.map((code) => languageName(code, locale));
  const values = names.length === 0 ? [] : [{ text: formatList(names, locale) }];
  return factRow(translator(locale)('service.languages'), values);
}

function checkedRow({ checkedOn }: Service['facts'], locale: Locale): Fact[] {
  return factRow(translator(locale)('page.checked'), [{ text: formatDate(checkedOn, locale) }]);
}
