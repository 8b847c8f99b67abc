import type { MediaObject, Report as ReportThing } from 'schema-dts';
import type { Report } from 'content-schemas/documents/report.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import { fileHref } from 'content-schemas/mediaFiles.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';

import { absolute, type DataPlace } from './DataPlace.ts';
import { documentData } from './documentData.ts';
import { organisationsOf } from './organisationLink.ts';

interface ReportPage extends SettledDocument<Report> {
  readonly place: DataPlace;
}

/** A document of the monitoring: its UN symbol, its authors, when it was written, and its files. */
export function reportData({ document, cards, place }: ReportPage): ReportThing {
  const { facts } = document;
  const authors = organisationsOf(facts.authors, cards, place);
  const files = facts.files.flatMap((file) => encodingOf(file, facts.language, place));
  return {
    '@type': 'Report',
    ...documentData(document, cards, place),
    ...(facts.symbol !== undefined && { reportNumber: facts.symbol }),
    ...(facts.date !== undefined && { datePublished: facts.date }),
    ...(authors.length > 0 && { author: authors }),
    ...(files.length > 0 && { encoding: files }),
  };
}

function encodingOf(
  { title, language, file, href }: Report['facts']['files'][number],
  original: Report['language'],
  place: DataPlace,
): MediaObject[] {
  const name = inLocale(title, place.locale, original).text;
  const base = { '@type': 'MediaObject' as const, name, inLanguage: language };
  if (file === undefined) return href === undefined ? [] : [{ ...base, contentUrl: href }];
  const { asset } = file;
  return [
    {
      ...base,
      contentUrl: absolute(place, fileHref(asset)),
      encodingFormat: asset.mimeType,
      contentSize: String(asset.size),
    },
  ];
}
