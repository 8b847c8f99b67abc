import { sections } from 'content-schemas/locales.ts';
import { homePages, ordinaryPages } from '../content/pages/homePages.ts';
import { pagesOf } from '../content/pages/pages.ts';
import { projectPages } from '../content/pages/projectPages.ts';
import { recommendationPages } from '../content/pages/recommendationPages.ts';
import { reportingCyclePages } from '../content/pages/reportingCyclePages.ts';
import { sectionPagesOf } from '../content/pages/sections.ts';
import { trainingPages } from '../content/pages/trainingPages.ts';
import Page from '../pages/[locale]/[page].astro';
import Home from '../pages/[locale]/index.astro';
import Organisation from '../pages/[locale]/[members]/[slug].astro';
import Cycle from '../pages/[locale]/[monitoring]/[cycle].astro';
import Recommendation from '../pages/[locale]/[monitoring]/[recommendation].astro';
import Report from '../pages/[locale]/[monitoring]/[report].astro';
import Article from '../pages/[locale]/[news]/[slug].astro';
import Project from '../pages/[locale]/[projects]/[slug].astro';
import Service from '../pages/[locale]/[support]/[slug].astro';
import SectionPage from '../pages/[locale]/[trainings]/index.astro';
import Training from '../pages/[locale]/[trainings]/[slug].astro';

interface AnyPage {
  readonly place: { readonly href: string };
}

/** Every route of the site with the pages that it would be built for; a route is also a component of its props. */
const routes: readonly (readonly [typeof Home, () => Promise<readonly AnyPage[]>])[] = [
  [Home, homePages],
  [Page, ordinaryPages],
  [Training, trainingPages],
  [Project, projectPages],
  [Service, () => pagesOf('service')],
  [Article, () => pagesOf('article')],
  [Organisation, () => pagesOf('organisation')],
  [Report, () => pagesOf('report')],
  [Recommendation, recommendationPages],
  [Cycle, reportingCyclePages],
  ...sections.map((section) => [SectionPage, () => sectionPagesOf(section)] as const),
];

/** The route that answers a path, and the props that it would be built with; undefined where no page is. */
export async function pageAt(href: string) {
  for (const [Route, pagesOfRoute] of routes) {
    const page = (await pagesOfRoute()).find(({ place }) => place.href === href);
    if (page !== undefined) return { Route, page };
  }
  return undefined;
}
