import type { Recommendation } from 'content-schemas/documents/recommendation.ts';

import { pagesOf, type DocumentPage } from './pages.ts';
import { library } from '../readLibrary.ts';
import { citationOf, newestFirst } from '../cards/recommendationCard.ts';

/** A recommendation's page, with what its source says of it. */
export interface RecommendationPage extends DocumentPage<Recommendation> {
  /** Paragraph and letter: `31 (b)`. */
  readonly citation: string;
  /** The UN symbol of the document that it stands in. */
  readonly symbol?: string | undefined;
  /** The newest first. */
  readonly assessments: Recommendation['assessments'];
}

/** The pages of all recommendations. */
export async function recommendationPages(): Promise<RecommendationPage[]> {
  const { byId } = await library();
  const pages = await pagesOf('recommendation');
  return pages.map((page) => {
    const source = byId.get(page.document.source.ref);
    return {
      ...page,
      citation: citationOf(page.document),
      symbol: source?._type === 'report' ? source.facts.symbol : undefined,
      assessments: newestFirst(page.document.assessments),
    };
  });
}
