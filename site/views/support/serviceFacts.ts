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

/** The same facts in few lines, for a list of services: what leads nowhere stands on one line. */
export function briefFacts(facts: readonly Fact[]): Fact[] {
  return facts.map(({ label, values }) => {
    const isPlain = values.every(({ href, note, lang }) => !href && !note && !lang);
    const texts = values.map(({ text }) => text);
    return { label, values: isPlain ? [{ text: texts.join('\u00a0· ') }] : values };
  });
}

/** What tells one service from another in a list of all: a cost that is not nothing, for whom it is, and where. */
export function keyFacts({ facts }: Pick<Service, 'facts'>, locale: Locale): Fact[] {
  const t = translator(locale);
  const cost = facts.cost === 'free' ? [] : costValues(facts, locale);
  return [
    ...factRow(t('service.costLabel'), cost),
    ...audienceRow(facts, locale),
    ...factRow(t('service.where'), placeValues(facts, locale)),
  ];
}

/** The facts box of a service: what it costs, for whom it is, where, in which languages, and who gives it. */
export function serviceFacts(
  { facts }: Pick<Service, 'facts'>,
  cards: Cards,
  locale: Locale,
): Fact[] {
  const t = translator(locale);
  const { needs, languages, providers, checkedOn } = facts;
  return [
    ...factRow(t('service.costLabel'), costValues(facts, locale)),
    ...audienceRow(facts, locale),
    ...factRow(
      t('service.needs'),
      needs.map((need) => ({ text: t(`finder.needTitle.${need}`) })),
    ),
    ...factRow(t('service.where'), placeValues(facts, locale)),
    ...factRow(t('service.languages'), languageValues(languages, locale)),
    ...factRow(t('service.provider'), cardValues(providers, cards, locale)),
    ...factRow(t('page.checked'), [{ text: formatDate(checkedOn, locale) }]),
  ];
}

function audienceRow({ families }: Service['facts'], locale: Locale): Fact[] {
  const t = translator(locale);
  const audience = families.map((family) => ({ text: t(`service.audience.${family}`) }));
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

function placeValues({ country, counties }: Service['facts'], locale: Locale): FactValue[] {
  return counties.length === 0
    ? [{ text: translator(locale)(`service.wholeCountry.${country}`) }]
    : counties.map((code) => ({ text: countyOf(code).name[locale] }));
}

function languageValues(codes: Service['facts']['languages'], locale: Locale): FactValue[] {
  const names = codes.map((code) => languageName(code, locale));
  return names.length === 0 ? [] : [{ text: formatList(names, locale) }];
}
