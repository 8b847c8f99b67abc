import type { RecommendationCard } from 'content-schemas/card.ts';
import type { Recommendation } from 'content-schemas/documents/recommendation.ts';

import type { Library } from '../Library.ts';

type RecommendationDetail = Pick<RecommendationCard, 'type' | 'country' | 'citation' | 'status'>;

/** What a card says of a recommendation: which country, where it stands, how far it has come. */
export function recommendationCard(
  document: Recommendation,
  library: Library,
): RecommendationDetail {
  const source = library.byId.get(document.source.ref);
  return {
    type: 'recommendation',
    country: source?._type === 'report' ? source.facts.country : undefined,
    citation: citationOf(document),
    status: newestFirst(document.assessments)[0]?.status,
  };
}

/** Paragraph and letter as the United Nations cite them: `31 (b)`. */
export function citationOf({
  paragraph,
  letter,
}: Pick<Recommendation, 'paragraph' | 'letter'>): string {
  return letter === undefined ? String(paragraph) : `${String(paragraph)} (${letter})`;
}

/** Assessments by date, the newest first; those of one day keep the editor's order. */
export function newestFirst(
  assessments: Recommendation['assessments'],
): Recommendation['assessments'] {
  return assessments.toSorted((a, b) => (b.date < a.date ? -1 : Number(b.date > a.date)));
}
