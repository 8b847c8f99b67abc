import type { Contact } from 'content-schemas/documents/contact.ts';

import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { referencesIn } from '../references.ts';

/** The contacts that a document names, by id. */
export function contactsOf(
  document: AnyDocument,
  content: Library,
): Readonly<Record<string, Contact>> {
  return Object.fromEntries(
    referencesIn(document).flatMap((id) => {
      const contact = content.byId.get(id);
      return contact?._type === 'contact' ? [[id, contact]] : [];
    }),
  );
}
