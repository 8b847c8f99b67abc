import { inLocale } from 'content-schemas/inLocale.ts';
import type { OpenMonitoring } from '../../content/pages/openMonitoring.ts';
import { translator } from '../../i18n/translator.ts';
import { namesOf } from './namesOf.ts';
import { openTable, type OpenTable } from './openTable.ts';

const columns = [
  ...(['example', 'country', 'symbol', 'paragraph', 'letter', 'assessedOn', 'status'] as const),
  ...(['statusInWords', 'note', 'noteLanguage', 'evidence', 'assessedBy', 'address'] as const),
] as const;

/** Every assessment of every recommendation in a row, the newest of each first. */
export function assessmentTable(monitoring: OpenMonitoring): OpenTable<(typeof columns)[number]> {
  const { locale, origin, recommendations } = monitoring;
  const t = translator(locale);
  const rows = recommendations.flatMap(({ document, assessments, cards, symbol, country, place }) =>
    assessments.map(({ date, status, note, evidence, assessedBy }) => {
      const { paragraph, letter, demo } = document;
      const words = inLocale(note, locale);
      return {
        ...{ example: demo, country, symbol, paragraph, letter, assessedOn: date, status },
        statusInWords: t(`recommendation.status.${status}`),
        ...{ note: words.text, noteLanguage: words.lang },
        evidence: evidence.map(({ href }) => href),
        assessedBy: namesOf([assessedBy], cards).join(),
        address: new URL(place.href, origin).href,
      };
    }),
  );
  return openTable('assessments', columns, rows);
}
