import type { DataDownload, Dataset } from 'schema-dts';
import { countryFacts } from 'content-schemas/countries.ts';
import type { OpenMonitoring } from '../../content/pages/openMonitoring.ts';
import { translator } from '../../i18n/translator.ts';
import { absolute, type DataPlace } from './DataPlace.ts';
import { publisherLink } from './publisherData.ts';

interface DataFile {
  readonly href: string;
  readonly title: string;
  readonly mediaType: string;
}

/** The monitoring's open data as a dataset; nothing while examples are all that it holds. */
export function datasetData(
  monitoring: OpenMonitoring,
  files: readonly DataFile[],
  place: DataPlace,
): Dataset[] {
  const { recommendations, cycles, licence } = monitoring;
  const real = [...recommendations, ...cycles].filter(({ document }) => !document.demo);
  if (real.length === 0) return [];
  const t = translator(place.locale);
  const { publishers } = place.site;
  const countries = [...new Set(real.flatMap((page) => countryOf(page)))].toSorted();
  const period = periodOf(monitoring);
  const url = absolute(place, place.href);
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#open-data`,
      name: t('openData.name'),
      description: t('openData.description'),
      url,
      inLanguage: place.locale,
      isAccessibleForFree: true,
      ...(licence !== undefined && { license: licence }),
      creator: publishers.map((publisher) => publisherLink(publisher, place)),
      publisher: publishers.map((publisher) => publisherLink(publisher, place)),
      ...(place.changed !== undefined && { dateModified: place.changed }),
      ...(period !== undefined && { temporalCoverage: period }),
      spatialCoverage: countries.map((country) => ({
        '@type': 'Country' as const,
        name: countryFacts[country].name[place.locale],
      })),
      distribution: files.map((file) => downloadOf(file, place)),
    },
  ];
}

function countryOf(
  page: OpenMonitoring['recommendations'][number] | OpenMonitoring['cycles'][number],
) {
  const country = 'country' in page ? page.country : undefined;
  if (page.document._type === 'reportingCycle') return [page.document.country];
  return country === undefined ? [] : [country];
}

/** From the first day that a real document tells of to the last, as ISO 8601 writes it. */
function periodOf({ recommendations, cycles }: OpenMonitoring): string | undefined {
  const assessed = recommendations
    .filter(({ document }) => !document.demo)
    .flatMap(({ assessments }) => assessments.map(({ date }) => date));
  const steps = cycles
    .filter(({ document }) => !document.demo)
    .flatMap(({ document }) => document.steps.flatMap(({ date, until }) => [date, until]));
  const dates = [...assessed, ...steps.flatMap((date) => date ?? [])].toSorted();
  const [first] = dates;
  return first === undefined ? undefined : `${first}/${dates.at(-1) ?? first}`;
}

function downloadOf({ href, title, mediaType }: DataFile, place: DataPlace): DataDownload {
  return {
    '@type': 'DataDownload',
    name: title,
    contentUrl: absolute(place, href),
    encodingFormat: mediaType,
    inLanguage: place.locale,
  };
}
