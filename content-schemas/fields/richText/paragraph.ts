import { z } from 'zod';

import { paragraphWarnings } from '../../warnings/blockWarnings.ts';
import { footnote } from './footnote.ts';
import { externalLink, foreign, internalLink } from './annotations.ts';

const decorators = [
  { value: 'strong', title: { et: 'Rõhutatud', lt: 'Paryškinta', en: 'Strong' } },
  { value: 'em', title: { et: 'Kursiiv', lt: 'Kursyvas', en: 'Emphasis' } },
] as const;

const lists = [
  { value: 'bullet', title: { et: 'Täpploend', lt: 'Sąrašas', en: 'Bulleted list' } },
  {
    value: 'number',
    title: { et: 'Nummerdatud loend', lt: 'Numeruotas sąrašas', en: 'Numbered list' },
  },
] as const;

/** The styles of a paragraph, headings among them; a page's title is its only h1. */
const styles = [
  { value: 'normal', title: { et: 'Tavatekst', lt: 'Įprastas tekstas', en: 'Normal text' } },
  { value: 'h2', title: { et: 'Alapealkiri', lt: 'Antraštė', en: 'Heading' } },
  {
    value: 'h3',
    title: { et: 'Väiksem alapealkiri', lt: 'Mažesnė antraštė', en: 'Smaller heading' },
  },
  {
    value: 'h4',
    title: { et: 'Väikseim alapealkiri', lt: 'Mažiausia antraštė', en: 'Smallest heading' },
  },
  { value: 'blockquote', title: { et: 'Tsitaat', lt: 'Citata', en: 'Quote' } },
] as const;

const annotations = [externalLink, internalLink, foreign] as const;

/** The Studio's face of a paragraph; prose inside blocks goes without headings. */
export function paragraphStudio(withHeadings: boolean) {
  return {
    type: 'block',
    title: { et: 'Lõik', lt: 'Pastraipa', en: 'Paragraph' },
    styles: styles.filter(({ value }) => withHeadings || !/^h\d$/.test(value)),
    lists,
    marks: { decorators, annotations: annotations.map(({ studio }) => studio) },
    of: [footnote.studio],
    validation: paragraphWarnings,
  };
}

/** The entries that read one paragraph. */
export const paragraphProjection =
  'style, listItem, level, ' +
  `children[]{_key, _type, _type == "span" => {text, marks}, _type == "footnote" => {${footnote.projection}}}, ` +
  `markDefs[]{_key, _type, ${annotations
    .map(({ name, projection }) => `_type == "${name}" => {${projection}}`)
    .join(', ')}}`;

const span = z.object({
  _key: z.string(),
  _type: z.literal('span'),
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  marks: z
    .array(z.string())
    .nullish()
    .transform((marks) => marks ?? []),
});

/** A paragraph, heading, quotation or list item of Portable Text. */
export const paragraphParser = z.object({
  _key: z.string(),
  _type: z.literal('block'),
  style: z
    .enum(styles.map(({ value }) => value))
    .nullish()
    .transform((style) => style ?? 'normal'),
  listItem: z
    .enum(lists.map(({ value }) => value))
    .nullish()
    .transform((kind) => kind ?? undefined),
  level: z
    .int()
    .nullish()
    .transform((level) => level ?? undefined),
  children: z
    .array(z.discriminatedUnion('_type', [span, footnote.parser]))
    .nullish()
    .transform((children) => children ?? []),
  markDefs: z
    .array(
      z.discriminatedUnion('_type', [externalLink.parser, internalLink.parser, foreign.parser]),
    )
    .nullish()
    .transform((marks) => marks ?? []),
});

export type Paragraph = z.infer<typeof paragraphParser>;
