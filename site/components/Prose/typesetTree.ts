import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';
import { isLocale, type Locale } from 'content-schemas/locales.ts';
import { typeset } from '../../i18n/typeset.ts';
import { inlineTree, type Inline } from './inlineTree.ts';

type Child = Paragraph['children'][number];

/** A paragraph's content as HTML nests it, set as its language sets it; words of another language as theirs does. */
export function typesetTree(paragraph: Paragraph, locale: Locale): Inline[] {
  return inlineTree({ ...paragraph, children: typesetChildren(paragraph, locale) });
}

/** The whole paragraph is set at once, because a quotation may begin before a link and end inside it. */
function typesetChildren({ children, markDefs }: Paragraph, locale: Locale): Child[] {
  const languageOf = (child: Child) => {
    if (child._type !== 'span') return undefined;
    const mark = markDefs.find(
      ({ _key, _type }) => _type === 'foreign' && child.marks.includes(_key),
    );
    return mark?._type === 'foreign' ? mark.language : undefined;
  };
  const own = children
    .map((child) =>
      child._type !== 'span' ? '' : languageOf(child) ? stand(child.text) : child.text,
    )
    .join('');
  const set = typeset(own, locale);
  let at = 0;
  return children.map((child) => {
    if (child._type !== 'span') return child;
    const from = at;
    at += child.text.length;
    const language = languageOf(child);
    if (language === undefined) return { ...child, text: set.slice(from, at) };
    return isLocale(language) ? { ...child, text: typeset(child.text, language) } : child;
  });
}

/** Letters in place of words that another language sets. */
function stand(text: string): string {
  return 'x'.repeat(text.length);
}
