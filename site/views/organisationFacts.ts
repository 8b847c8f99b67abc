import type { Cards } from 'content-schemas/card.ts';
import { countryFacts } from 'content-schemas/countries.ts';
import type { Organisation } from 'content-schemas/documents/organisation.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Fact, FactValue } from '../components/FactsBox/fact.ts';
import { cardValues, factRow } from '../components/FactsBox/factValues.ts';
import { formatDate } from '../i18n/dates.ts';
import { membershipWords } from '../i18n/membershipWords.ts';
import { translator } from '../i18n/translator.ts';

type Membership = Organisation['memberships'][number];

/** The facts box of an organisation: where it is, where to read more, to which coalitions it belongs. */
export function organisationFacts(document: Organisation, cards: Cards, locale: Locale): Fact[] {
  const t = translator(locale);
  const { country, website, memberships } = document;
  return [
    ...factRow(t('organisation.country'), [
      country && { text: countryFacts[country].name[locale] },
    ]),
    ...factRow(
      t('organisation.website'),
      [website && { text: hostOf(website), href: website }].filter((value) => value !== ''),
    ),
    ...factRow(
      t('organisation.memberOf'),
      memberships.flatMap((membership) => membershipValues(membership, cards, locale)),
    ),
  ];
}

function membershipValues(membership: Membership, cards: Cards, locale: Locale): FactValue[] {
  const t = translator(locale);
  const { coalition, since } = membership;
  const how = membershipWords(membership, locale);
  return [
    ...cardValues([coalition], cards, locale),
    { text: how },
    ...(since === undefined
      ? []
      : [{ text: `${t('organisation.since')} ${formatDate(since, locale)}` }]),
  ];
}

function hostOf(address: string): string {
  return new URL(address).host;
}
