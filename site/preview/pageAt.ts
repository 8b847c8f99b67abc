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

/** A route of the site, which is a component as well, and a page that it would be built for. */
interface FoundPage {
  // As a method, because the props of a route are known to fit its own pages and no others.
  Route(props: AnyPage): ReturnType<typeof Home>;
  readonly page: AnyPage;
}

/** Looks for the page with a path among those of one route. */
function among<Page extends AnyPage>(
  Route: (props: Page) => ReturnType<typeof Home>,
  pages: () => Promise<readonly Page[]>,
) {
  return async (href: string): Promise<FoundPage | undefined> => {
    const page = (await pages()).find(({ place }) => place.href === href);
    return page && { Route, page };
  };
}

const routes = [
  among(Home, homePages),
  among(Page, ordinaryPages),
  among(Training, trainingPages),
  among(Project, projectPages),
  among(Service, () => pagesOf('service')),
  among(Article, () => pagesOf('article')),
  among(Organisation, () => pagesOf('organisation')),
  among(Report, () => pagesOf('report')),
  among(Recommendation, recommendationPages),
  among(Cycle, reportingCyclePages),
  ...sections.map((section) => among(SectionPage, () => sectionPagesOf(section))),
];

/** The route that answers a path, and the props that it would be built with; undefined where no page is. */
export async function pageAt(href: string): Promise<FoundPage | undefined> {
  for (const find of routes) {
    const found = await find(href);
    if (found !== undefined) return found;
  }
  return undefined;
}
