import { addressesOf } from './addresses.ts';
import type { ContentProblem } from './ContentProblem.ts';
import { documentProblem, nameOf } from './documentProblem.ts';
import { isTranslated, type AnyDocument } from './Documents.ts';
import type { Library } from './Library.ts';
import { referencesIn } from './references.ts';

type Unchecked = Omit<Library, 'problems' | 'redirects'>;

/**
 * What no single document can tell: two documents on one address, two versions in one language, lost references.
 * A reference to one of the `refused` documents is not lost: mending that document mends it.
 */
export function crossChecks(library: Unchecked, refused: ReadonlySet<string>): ContentProblem[] {
  const isThere = (id: string) => library.byId.has(id) || refused.has(id);
  const documents = [...library.byId.values()];
  return [
    ...clashingAddresses(library),
    ...doubleTranslations(documents),
    ...documents.flatMap((document) => lostReferences(document, isThere)),
  ];
}

function clashingAddresses(library: Unchecked): ContentProblem[] {
  const taken = new Map<string, AnyDocument>();
  return addressesOf(library).flatMap(({ href, document }) => {
    const first = taken.get(href);
    if (first === undefined) {
      taken.set(href, document);
      return [];
    }
    return [
      documentProblem(
        document,
        `has the address ${href}, which "${nameOf(first)}" (${first._id}) has already: change one of the two`,
      ),
    ];
  });
}

function doubleTranslations(documents: readonly AnyDocument[]): ContentProblem[] {
  const seen = new Map<string, AnyDocument>();
  return documents.filter(isTranslated).flatMap((document) => {
    const key = `${document.original} ${document.language}`;
    const first = seen.get(key);
    if (first !== undefined) {
      return [
        documentProblem(
          document,
          `is a second translation into the language of "${first._id}": keep one of them`,
        ),
      ];
    }
    seen.set(key, document);
    return [];
  });
}

function lostReferences(document: AnyDocument, isThere: (id: string) => boolean): ContentProblem[] {
  if (isTranslated(document) && document.original !== document._id && !isThere(document.original)) {
    return [
      documentProblem(
        document,
        `is a translation of "${document.original}", which is not published: publish the original first`,
      ),
    ];
  }
  return referencesIn(document)
    .filter((id) => !isThere(id))
    .map((id) =>
      documentProblem(
        document,
        `refers to "${id}", which is not published: publish it, or remove the reference`,
      ),
    );
}
