import type { EditorSchema } from '@portabletext/editor';
import { htmlToPortableText, type DeserializerRule } from '@portabletext/html';

import { linkFrom } from './linkFrom.ts';

interface Target {
  readonly schema: EditorSchema;
  readonly keyGenerator: () => string;
}

/**
 * What pasted HTML becomes: all as Sanity reads it, but links as external links.
 * Sanity knows only an annotation named `link` and otherwise writes the address in brackets behind the text.
 */
export function pastedBlocks(html: string, { schema, keyGenerator }: Target) {
  return htmlToPortableText(html, { schema, keyGenerator, rules: [linkRule(keyGenerator)] });
}

/** Keeps the text of a link that may not lead where it does; leaves a link without text, such as a picture's, to Sanity. */
function linkRule(keyGenerator: () => string): DeserializerRule {
  return {
    deserialize(node, next) {
      if (!(node instanceof HTMLAnchorElement)) return undefined;
      const markDef = linkFrom(node.getAttribute('href') ?? '', keyGenerator);
      if (markDef === undefined) return next(node.childNodes);
      if (!node.textContent.trim()) return undefined;
      const annotation = { _type: '__annotation', markDef, children: next(node.childNodes) };
      return annotation;
    },
  };
}
