import { localeFacts, locales } from 'content-schemas/locales.ts';
import type { TypeName } from 'content-schemas/contentTypes.ts';

/** Something in a document that an editor has to mend. */
export interface ContentProblem {
  readonly id: string;
  readonly type: TypeName;
  /** The document's title, as far as it can be told. */
  readonly title: string;
  readonly language: string | undefined;
  /** The field, in the words of the form: "Sessions, 1". */
  readonly field: string;
  /** What is wrong with it. */
  readonly message: string;
}

/** All content problems of a build, with where to mend each. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[], studioUrl: string) {
    super(report(problems, studioUrl));
    this.problems = problems;
  }
}

/** One document's problems, as a page of the development server shows them. */
export interface ProblemGroup {
  readonly title: string;
  readonly lines: readonly string[];
  /** Where the Studio opens the document. */
  readonly href: string;
}

/** The problems grouped by document, in the order in which they were found. */
export function problemGroups(
  problems: readonly ContentProblem[],
  studioUrl: string,
): readonly ProblemGroup[] {
  const groups = Map.groupBy(problems, ({ id }) => id);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [problemGroup(first, group, studioUrl)];
  });
}

/** The same as text, each group with what to do. */
export function report(problems: readonly ContentProblem[], studioUrl: string): string {
  return problemGroups(problems, studioUrl)
    .map(({ title, lines, href }) => {
      const them = lines.length === 1 ? 'it' : 'them';
      return [title, ...lines, `Open ${href} and correct ${them}.`].join('\n  ');
    })
    .join('\n\n');
}

/** Where the Studio opens a document. */
export function studioLink(
  problem: Pick<ContentProblem, 'id' | 'type'>,
  studioUrl: string,
): string {
  return `${studioUrl}/intent/edit/id=${problem.id};type=${problem.type}/`;
}

function problemGroup(
  first: ContentProblem,
  group: readonly ContentProblem[],
  studioUrl: string,
): ProblemGroup {
  return {
    title: `The ${first.type} "${first.title}"${inLanguage(first.language)} has ${count(group.length)}:`,
    lines: group.map(({ field, message }) =>
      field === '' ? `It ${message}.` : `"${field}" ${message}.`,
    ),
    href: studioLink(first, studioUrl),
  };
}

function inLanguage(language: string | undefined): string {
  const locale = locales.find((candidate) => candidate === language);
  if (locale === undefined) return '';
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return ` (${names.of(localeFacts[locale].bcp47.slice(0, 2)) ?? locale})`;
}

function count(number: number): string {
  return number === 1 ? 'a problem' : `${String(number)} problems`;
}
