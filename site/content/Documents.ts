import type { contentTypes, TypeName } from 'content-schemas/contentTypes.ts';

/** The parsed documents of every content type. */
export type Documents = {
  readonly [Name in TypeName]: readonly (typeof contentTypes)[Name]['parser']['_output'][];
};
export type AnyDocument = Documents[TypeName][number];

/** A document of a type that has one document per language. */
export type TranslatedDocument = Extract<AnyDocument, { readonly facts: unknown }>;

/** The documents of all types in one list, in the order of types and ids. */
export function everyDocumentOf(documents: Documents): AnyDocument[] {
  return Object.values(documents).flatMap((list): readonly AnyDocument[] => list);
}

/** True for a document that is one language's version. */
export function isTranslated(document: AnyDocument): document is TranslatedDocument {
  return 'facts' in document;
}
