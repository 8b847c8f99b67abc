import { contentTypes } from 'content-schemas/contentTypes.ts';
import { inLocale } from 'content-schemas/inLocale.ts';

import type { ContentProblem } from './ContentProblem.ts';
import { isTranslated, type AnyDocument } from './Documents.ts';

/** A problem of a parsed document: of the document as a whole, or of one field in the words of the form. */
export function documentProblem(
  document: AnyDocument,
  message: string,
  field = '',
): ContentProblem {
  return {
    id: document._id,
    type: contentTypes[document._type].name,
    title: nameOf(document),
    language: isTranslated(document) ? document.language : undefined,
    field,
    message,
  };
}

/** What editors call a document: its title or name, a redirect's old address, else its id. */
export function nameOf(document: AnyDocument): string {
  const name = nameFieldOf(document);
  return typeof name === 'string'
    ? name
    : name === undefined
      ? document._id
      : inLocale(name, 'et').text;
}

function nameFieldOf(document: AnyDocument) {
  if ('title' in document) return document.title;
  if ('name' in document) return document.name;
  if (document._type === 'redirect') return document.from;
  return 'label' in document ? document.label : undefined;
}
