import type { SanityClient } from '@sanity/client';
import type { TypeName } from 'content-schemas/contentTypes.ts';
import type { NamedStudioField } from 'content-schemas/fold.ts';

import type { ContentProblem } from './ContentProblem.ts';
import { fieldLabel } from './fieldLabel.ts';
import { plainError } from './plainError.ts';
import { everyDocument } from './queries/everyDocument.ts';
import { withoutOldPictures } from './withoutOldPictures.ts';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What `ask` needs of a content type. */
interface Asked<Document> {
  readonly name: TypeName;
  readonly projection: string;
  readonly studio: { readonly fields: readonly Pick<NamedStudioField, 'name'>[] };
  readonly parser: {
    readonly safeParse: (
      answer: unknown,
      words?: { readonly error: typeof plainError },
    ) =>
      | { readonly success: true; readonly data: Document }
      | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
  };
}

/** The documents that the parser accepted, and what is wrong with those that it refused. */
export interface Answer<Document> {
  readonly documents: readonly Document[];
  /** As they are written: those of them that are shown without a picture, because somebody's consent is over. */
  readonly asWritten: readonly Document[];
  readonly problems: readonly ContentProblem[];
}

/**
 * The border: asks for every document of a type and lets nothing pass that its parser has not accepted, nor any
 * picture of somebody whose consent is over today, a day such as `2027-03-14`.
 */
export async function ask<Document>(
  client: SanityClient,
  type: Asked<Document>,
  today: string,
): Promise<Answer<Document>> {
  const answers: unknown = await client.fetch<unknown>(everyDocument(type));
  if (!Array.isArray(answers)) {
    throw new Error(
      `The content source did not answer the question for every ${type.name} with a list. Is SANITY_API_HOST the address of a content lake?`,
    );
  }
  const documents: Document[] = [];
  const asWritten: Document[] = [];
  const problems: ContentProblem[] = [];
  for (const answer of answers) {
    const shown = withoutOldPictures(answer, today);
    const result = type.parser.safeParse(shown, { error: plainError });
    if (!result.success) {
      problems.push(...problemsOf(type, answer, result.error.issues));
      continue;
    }
    documents.push(result.data);
    const written = shown === answer ? undefined : type.parser.safeParse(answer);
    if (written?.success) asWritten.push(written.data);
  }
  return { documents, asWritten, problems };
}

/** A wrong fact is told of the original only, since only there it can be corrected; the same words once. */
function problemsOf(type: Asked<unknown>, answer: unknown, issues: readonly Issue[]) {
  const isOriginal = textAt(answer, 'original') === textAt(answer, '_id');
  const problems = issues
    .filter(({ path }) => isOriginal || path[0] !== 'facts' || path.length === 1)
    .map((issue) => problemOf(type, answer, issue));
  const byWords = new Map(
    problems.map((problem) => [`${problem.field} ${problem.message}`, problem]),
  );
  return [...byWords.values()];
}

function problemOf(
  type: Asked<unknown>,
  answer: unknown,
  { path, message }: Issue,
): ContentProblem {
  return {
    id: textAt(answer, '_id') ?? 'unknown',
    type: type.name,
    title: titleOf(answer),
    language: textAt(answer, 'language'),
    field: fieldLabel(type.studio.fields, path),
    message,
  };
}

function titleOf(answer: unknown): string {
  const title = at(answer, 'title') ?? at(answer, 'name') ?? at(answer, 'label');
  if (typeof title === 'string') return title;
  return (
    textAt(title, 'et') ??
    textAt(title, 'lt') ??
    textAt(title, 'en') ??
    textAt(answer, '_id') ??
    'untitled'
  );
}

function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' ? found : undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
