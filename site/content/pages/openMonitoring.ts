import type { Country } from 'content-schemas/countries.ts';
import type { Locale } from 'content-schemas/locales.ts';

import { library } from '../readLibrary.ts';
import { recommendationPages, type RecommendationPage } from './recommendationPages.ts';
import { reportingCyclePages, type ReportingCyclePage } from './reportingCyclePages.ts';

/** What the monitoring knows in one language, as others may use it further. */
export interface OpenMonitoring {
  readonly locale: Locale;
  readonly origin: string;
  /** By the document that they stand in, then in its order. */
  readonly recommendations: readonly (RecommendationPage & {
    readonly country?: Country | undefined;
  })[];
  readonly cycles: readonly ReportingCyclePage[];
  /** The address of the licence; undefined while nobody has chosen one. */
  readonly licence?: string | undefined;
}

/** All recommendations and reporting cycles in one language. */
export async function openMonitoring(locale: Locale): Promise<OpenMonitoring> {
  const { byId, settings, siteUrl } = await library();
  const recommendations = (await recommendationPages())
    .filter(({ place }) => place.locale === locale)
    .map((page) => {
      const source = byId.get(page.document.source.ref);
      return { ...page, country: source?._type === 'report' ? source.facts.country : undefined };
    });
  const cycles = (await reportingCyclePages()).filter(({ place }) => place.locale === locale);
  return {
    locale,
    origin: siteUrl,
    recommendations: recommendations.toSorted((a, b) => inOrder(placeOf(a), placeOf(b))),
    cycles: cycles.toSorted((a, b) => inOrder([a.document._id], [b.document._id])),
    licence: settings.openDataLicence,
  };
}

function placeOf({ symbol = '', document }: RecommendationPage): string[] {
  const { paragraph, letter = '', _id } = document;
  return [symbol, String(paragraph).padStart(6, '0'), letter, _id];
}

function inOrder(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
