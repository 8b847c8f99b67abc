import type { FilterName } from 'content-schemas/locales.ts';

import type { AnyDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';

/** The values by which a filter finds a document: codes, or the ids of topics. */
export function filterValues(
  filter: FilterName,
  document: AnyDocument,
  library: Library,
): readonly string[] {
  switch (filter) {
    case 'kind':
      return kindsOf(document, library);
    case 'country':
      return countriesOf(document);
    case 'topic':
      return 'facts' in document && 'topics' in document.facts
        ? document.facts.topics.map(({ ref }) => ref)
        : [];
  }
}

function countriesOf(document: AnyDocument): string[] {
  const said = 'facts' in document ? document.facts : document;
  return 'country' in said && said.country !== undefined ? [said.country] : [];
}

/** A project's kinds; an organisation's kinds of membership in the coalitions of the site. */
function kindsOf(document: AnyDocument, { settings }: Library): string[] {
  if (document._type === 'project') return document.facts.kinds;
  if (document._type !== 'organisation') return [];
  const coalitions = new Set(settings.coalitions.map(({ organisation }) => organisation.ref));
  return document.memberships.flatMap(({ coalition, kind }) =>
    coalitions.has(coalition.ref) ? [kind] : [],
  );
}
