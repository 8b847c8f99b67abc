import type { Cards } from 'content-schemas/card.ts';
import { conventionArticle, conventionCluster } from 'content-schemas/convention.ts';
import type { Recommendation } from 'content-schemas/documents/recommendation.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Fact } from '../../components/FactsBox/fact.ts';
import { cardValues, factRow } from '../../components/FactsBox/factValues.ts';
import { translator } from '../../i18n/translator.ts';

/** The facts box of a recommendation: where it stands, to whom it speaks, which rights it is about. */
export function recommendationFacts(
  { source, addressees, cluster, articles }: Recommendation,
  cards: Cards,
  locale: Locale,
): Fact[] {
  const t = translator(locale);
  const group = conventionCluster(cluster);
  return [
    ...factRow(t('recommendation.source'), cardValues([source], cards, locale)),
    ...factRow(t('recommendation.addressee'), cardValues(addressees, cards, locale)),
    ...factRow(t('recommendation.cluster'), [group && { text: group.title[locale] }]),
    ...factRow(
      t('recommendation.articles'),
      articles.map((number) => ({ text: articleTitle(number, locale) })),
    ),
  ];
}

function articleTitle(number: number, locale: Locale): string {
  const name = translator(locale)('recommendation.article', { number });
  const title = conventionArticle(number)?.title[locale];
  return title === undefined ? name : `${name}: ${title}`;
}
