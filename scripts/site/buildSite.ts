import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment } from '../../site/content/environment.ts';
import type { BuiltSite } from '../gates/BuiltSite.ts';
import { passGates } from '../gates/passGates.ts';
import { lossReport, lostAddresses } from '../hosting/lostAddresses.ts';
import { publishedList } from '../hosting/publishedList.ts';
import { searchNotices } from '../hosting/searchNotices.ts';
import { writeHostFiles } from '../hosting/writeHostFiles.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import { drawShares } from '../shares/drawShares.ts';
import { indexSite } from '../search/indexSite.ts';
import { BuildFailure } from './BuildFailure.ts';
import { pagesNow, type BuildPages } from './pageProcess.ts';
import { restore, switchTo } from './switchTo.ts';
import { workFolder } from './workFolder.ts';

/** Where `npm run build` puts the site. */
export const siteFolder = path.join(repositoryRoot, 'dist');

/** Where the site of the build before is kept. */
export const previousFolder = path.join(repositoryRoot, '.build', 'previous');

/** Where search indexes wait for a build whose text is the same. */
const indexCache = path.join(repositoryRoot, '.build', 'search');

/** What a build needs: the environment its pages read, and the tokens that must not stand in them. */
export interface BuildFacts {
  environment: NodeJS.ProcessEnv;
  secrets: readonly string[];
  signal?: AbortSignal;
  /** Builds the pages; a process started for it when absent. */
  buildPages?: BuildPages;
  /** Tells whoever builds what should be mended, though it keeps no site from being published. */
  tell?: (notice: string) => void;
}

/** A built site that passed the gates, and what should be mended in it all the same. */
export interface FinishedSite extends BuiltSite {
  notices: readonly string[];
}

/** Builds all pages into a folder and sends them through the gates; a BuildFailure says what is wrong. */
export async function buildInto(folder: string, facts: BuildFacts): Promise<FinishedSite> {
  const { environment, secrets, signal, buildPages = pagesNow({ environment, signal }) } = facts;
  const { code, output } = await buildPages(folder);
  if (code !== 0) throw new BuildFailure(output.trim());
  const { siteUrl: origin } = parseEnvironment(environment);
  const pages = writeHostFiles(folder, origin);
  await Promise.all([indexSite(folder, indexCache), drawShares(folder, pages, origin)]);
  return { ...passGates(folder, { origin, secrets }), notices: searchNotices(pages) };
}

/** Where a build works, where the site stands, and where the site before is kept. */
interface Places {
  work: string;
  site: string;
  previous: string;
}

const usualPlaces: Places = {
  work: path.join(repositoryRoot, '.build'),
  site: siteFolder,
  previous: previousFolder,
};

/** Builds the site beside the present one and, when it passes every gate, puts it into its place: `dist/`. */
export async function buildSite(facts: BuildFacts, places = usualPlaces): Promise<FinishedSite> {
  const { tell = warn } = facts;
  restore(places.site, places.previous);
  const published = publishedList(facts.environment, places.site);
  const work = workFolder(places.work);
  try {
    const site = await buildInto(work, facts);
    const lost = lostAddresses(published, work);
    const losses = lost.length > 0 ? [lossReport(lost)] : [];
    for (const notice of [...losses, ...site.notices]) tell(notice);
    switchTo(work, places.site, places.previous);
    return site;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function warn(notice: string): void {
  process.stderr.write(`${notice}\n\n`);
}
