import { externalLink } from 'content-schemas/fields/richText/annotations.ts';

/** The mark for a link to a pasted address, or none where a link may not lead there. */
export function linkFrom(address: string, keyGenerator: () => string) {
  const href = address.trim().replace(/^[a-z]+:/iu, (scheme) => scheme.toLowerCase());
  const mark = { _key: keyGenerator(), _type: externalLink.name, href };
  return externalLink.parser.safeParse(mark).data;
}
