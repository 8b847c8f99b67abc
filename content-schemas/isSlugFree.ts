import type { SlugValidationContext } from '@sanity/types';

import { sectionOfType } from './address.ts';

const others = `*[_type in $types && slug.current == $slug && !(_id in $versions)
  && (!defined($language) || !defined(language) || language == $language)]`;

/**
 * True when no other document would have the same address: types of one section share their addresses, languages
 * never do. A document that holds every language takes its slug in each of them.
 */
export async function isSlugFree(
  slug: string,
  { document, getClient }: Pick<SlugValidationContext, 'document' | 'getClient'>,
): Promise<boolean> {
  if (document === undefined) return true;
  const id = document._id.replace(/^drafts\./u, '');
  const params = {
    slug,
    types: typesBeside(document._type),
    versions: [id, `drafts.${id}`],
    language: document['language'] ?? null,
  };
  const client = getClient({ apiVersion: '2025-02-19' }).withConfig({ perspective: 'raw' });
  return client.fetch<boolean>(`!defined(${others}[0]._id)`, params, { tag: 'slug-is-free' });
}

/** The types whose addresses stand in the same section. */
function typesBeside(type: string): string[] {
  const sections = Object.entries(sectionOfType);
  const own = sections.find(([name]) => name === type);
  return own === undefined
    ? [type]
    : sections.filter(([, section]) => section === own[1]).map(([name]) => name);
}
