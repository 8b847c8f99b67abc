import { conventionCluster } from 'content-schemas/convention.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { OpenMonitoring } from '../../content/pages/openMonitoring.ts';
import { translator } from '../../i18n/translator.ts';
import { namesOf } from './namesOf.ts';
import { openTable, type OpenTable } from './openTable.ts';

const columns = [
  ...(['example', 'country', 'symbol', 'paragraph', 'letter', 'title', 'text'] as const),
  ...(['textLanguage', 'articles', 'cluster', 'clusterTitle', 'addressees', 'topics'] as const),
  ...(['status', 'statusInWords', 'assessedOn', 'assessedBy', 'assessments', 'address'] as const),
] as const;

/** Every recommendation in a row, with how far it has come. */
export function recommendationTable(
  monitoring: OpenMonitoring,
): OpenTable<(typeof columns)[number]> {
  const { locale, origin, recommendations } = monitoring;
  const t = translator(locale);
  const rows = recommendations.map((page) => {
    const { document, cards, symbol, country, place } = page;
    const { paragraph, letter, articles, cluster, addressees, topics, demo } = document;
    const text = inLocale(document.text, locale, 'en');
    const [newest] = page.assessments;
    return {
      ...{ example: demo, country, symbol, paragraph, letter },
      title: inLocale(document.title, locale).text,
      ...{ text: text.text, textLanguage: text.lang, articles, cluster },
      clusterTitle: conventionCluster(cluster)?.title[locale],
      addressees: namesOf(addressees, cards),
      topics: namesOf(topics, cards),
      status: newest?.status,
      statusInWords: newest
        ? t(`recommendation.status.${newest.status}`)
        : t('recommendation.notAssessed'),
      assessedOn: newest?.date,
      assessedBy: newest && namesOf([newest.assessedBy], cards).join(),
      assessments: page.assessments.length,
      address: new URL(place.href, origin).href,
    };
  });
  return openTable('recommendations', columns, rows);
}
