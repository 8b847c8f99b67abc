import type { Locale, Section } from 'content-schemas/locales.ts';
import { openMonitoring, type OpenMonitoring } from '../content/pages/openMonitoring.ts';
import { sectionPagesOf, type SectionPage } from '../content/pages/sections.ts';
import {
  describedTables,
  openDataFiles,
  type DescribedTable,
  type OpenDataFile,
} from '../feeds/openData/openDataFiles.ts';
import type { Frame } from '../layouts/frame.ts';
import { datasetData } from '../seo/structuredData/datasetData.ts';

/** What the page of the monitoring says of its open data. */
export interface OpenData {
  readonly files: readonly Omit<OpenDataFile, 'text'>[];
  readonly sizes: readonly number[];
  readonly tables: readonly DescribedTable[];
  readonly hasExamples: boolean;
  readonly licence?: string | undefined;
}

/** The files of open data in one language. */
export async function openDataIn(locale: Locale): Promise<OpenDataFile[]> {
  return openDataFiles(await openMonitoring(locale));
}

/** The open data that belong to a section's page, and what search engines learn of them. */
async function openDataOf({ section, place, narrowedBy, number }: SectionPage): Promise<{
  readonly openData?: OpenData | undefined;
  readonly data: Frame['data'];
}> {
  if (section !== 'monitoring' || narrowedBy !== undefined || number > 1) return { data: [] };
  const monitoring = await openMonitoring(place.locale);
  if (monitoring.recommendations.length + monitoring.cycles.length === 0) return { data: [] };
  const files = openDataFiles(monitoring);
  const openData = {
    files: files.map(({ name, href, title, mediaType }) => ({ name, href, title, mediaType })),
    sizes: files.map(({ text }) => new TextEncoder().encode(text).length),
    tables: describedTables(monitoring),
    hasExamples: documentsOf(monitoring).some(({ demo }) => demo),
    licence: monitoring.licence,
  };
  return { openData, data: datasetData(monitoring, files, place) };
}

/** The pages of a section with the open data that belong to them. */
export async function withOpenData(section: Section) {
  const pages = await sectionPagesOf(section);
  return Promise.all(pages.map(async (page) => ({ ...page, ...(await openDataOf(page)) })));
}

function documentsOf({ recommendations, cycles }: OpenMonitoring) {
  return [...recommendations, ...cycles].map(({ document }) => document);
}
