import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from 'content-schemas/locales.ts';
import type { SearchSource } from '../../site/content/pages/searchRecords.ts';
import { BuildFailure } from '../site/BuildFailure.ts';

/** Where a build leaves what the indexes are made of. */
export const sourceFolder = (site: string): string => path.join(site, 'search');

/** Reads what a language's index is made of, as the pages of the build have left it. */
export function readSource(site: string, locale: Locale): SearchSource {
  const file = path.join(sourceFolder(site), `${locale}.json`);
  const source: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (!isSource(source)) {
    throw new BuildFailure(
      `The build has left no "search/${locale}.json", so search has no pages to index. ` +
        'Look at site/pages/search/.',
    );
  }
  return source;
}

function isSource(value: unknown): value is SearchSource {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    'synonyms' in value &&
    Array.isArray(value.records) &&
    Array.isArray(value.synonyms)
  );
}
