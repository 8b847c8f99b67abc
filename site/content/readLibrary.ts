import { latestDay } from 'content-schemas/countries.ts';
import { askEverything } from './askEverything.ts';
import { ContentError } from './ContentProblem.ts';
import { crossChecks } from './crossChecks.ts';
import {
  everyDocumentOf,
  isTranslated,
  type AnyDocument,
  type Documents,
  type TranslatedDocument,
} from './Documents.ts';
import { parseEnvironment, type Environment } from './environment.ts';
import { hasEnded, isShown } from './isShown.ts';
import type { Library, Versions } from './Library.ts';
import { settleRedirects } from './redirects/settleRedirects.ts';
import { sourceOf } from './source.ts';
import { missingSettings, standInSettings } from './standInSettings.ts';

let reading: Promise<Library> | undefined;

/**
 * The content of this build: asked once, checked and kept in memory. Throws a `ContentError` with every
 * problem at once, unless the environment asks to show them on the page.
 */
export function library(): Promise<Library> {
  reading ??= readLibrary(parseEnvironment(process.env)).then(({ library: read, environment }) => {
    if (read.problems.length > 0 && environment.problems === 'fail') {
      throw new ContentError(read.problems, environment.studioUrl);
    }
    return read;
  });
  return reading;
}

/** Makes the next question read everything again, as the preview wants it for every page. */
export function forgetLibrary(): void {
  reading = undefined;
}

/** Asks for everything and indexes it; content problems are collected, never thrown. */
export async function readLibrary(
  environment: Environment,
): Promise<{ readonly library: Library; readonly environment: Environment }> {
  const answer = await askEverything(sourceOf(environment), latestDay(environment.now));
  const { documents, asWritten, problems: refused } = answer;
  const [settings] = documents.siteSettings;
  const problems = settings ? refused : [...refused, ...missingSettings(refused)];
  const shown =
    environment.perspective === 'drafts' ? documents : shownOnly(documents, environment.now);
  const everything = everyDocumentOf(shown);
  const partial = {
    documents: shown,
    settings: settings ?? standInSettings,
    byId: new Map(everything.map((document) => [document._id, document])),
    asWritten: new Map(asWritten.map((document) => [document._id, document])),
    versions: versionsOf(everything.filter(isTranslated)),
    ended: endedTexts(documents, shown, environment.now),
    now: environment.now,
    studioUrl: environment.studioUrl,
    siteUrl: environment.siteUrl,
  };
  const checked = crossChecks(partial, new Set(problems.map(({ id }) => id)));
  const { redirects, problems: misled } = settleRedirects(partial);
  return {
    library: { ...partial, redirects, problems: [...problems, ...checked, ...misled] },
    environment,
  };
}

function shownOnly(documents: Documents, now: Date): Documents {
  const shown = <Document extends AnyDocument>(list: readonly Document[]) =>
    list.filter((document) => isShown(document, now));
  return {
    ...documents,
    page: shown(documents.page),
    article: shown(documents.article),
    project: shown(documents.project),
    service: shown(documents.service),
    training: shown(documents.training),
    report: shown(documents.report),
  };
}

/** What is not shown any more; drafts, which the preview shows all of, have no such end. */
function endedTexts(all: Documents, shown: Documents, now: Date): TranslatedDocument[] {
  const stays = new Set(everyDocumentOf(shown));
  return everyDocumentOf(all)
    .filter(isTranslated)
    .filter((document) => !stays.has(document) && hasEnded(document, now));
}

function versionsOf(documents: readonly TranslatedDocument[]): ReadonlyMap<string, Versions> {
  const versions = new Map<string, Versions>();
  for (const document of documents) {
    versions.set(document.original, {
      ...versions.get(document.original),
      [document.language]: document,
    });
  }
  return versions;
}
