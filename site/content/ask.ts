import type { SanityClient } from '@sanity/client';
import type { TypeName } from 'content-schemas/contentTypes.ts';
import type { NamedStudioField } from 'content-schemas/fold.ts';

import type { ContentProblem } from './ContentProblem.ts';
import { fieldLabel } from './fieldLabel.ts';
import { everyDocument } from './queries/everyDocument.ts';

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
    ) =>
      | { readonly success: true; readonly data: Document }
      | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
  };
}

/** The documents that the parser accepted, and what is wrong with those that it refused. */
export interface Answer<Document> {
  readonly documents: readonly Document[];
  readonly problems: readonly ContentProblem[];
}

/** The border: asks for every document of a type and lets nothing pass that its parser has not accepted. */
export async function ask<Document>(
  client: SanityClient,
  type: Asked<Document>,
): Promise<Answer<Document>> {
  const answers: unknown = await client.fetch<unknown>(everyDocument(type));
  if (!Array.isArray(answers)) {
    throw new Error(
      `The content source did not answer the question for every ${type.name} with a list. Is SANITY_API_HOST the address of a content lake?`,
    );
  }
  const documents: Document[] = [];
  const problems: ContentProblem[] = [];
  for (const answer of answers) {
    const result = type.parser.safeParse(answer);
    if (result.success) documents.push(result.data);
    else problems.push(...result.error.issues.map((issue) => problemOf(type, answer, issue)));
  }
  return { documents, problems };
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
    message: message.startsWith('Invalid input') ? plainWords(message) : message,
  };
}

/** The parser library's own words, where a field has none of its own. */
function plainWords(message: string): string {
  const received = /received (\w+)/u.exec(message)?.[1];
  return received === 'null' || received === 'undefined'
    ? 'is empty: fill it in'
    : `is not as expected: ${message}`;
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
