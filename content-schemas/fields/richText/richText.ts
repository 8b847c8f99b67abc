import { z } from 'zod';

import type { Field, Labels } from '../../field.ts';
import { headingWarnings } from '../../warnings/blockWarnings.ts';
import { accordion } from './accordion.ts';
import { bankAccount } from './bankAccount.ts';
import { callToAction } from './callToAction.ts';
import { contactCard } from './contactCard.ts';
import { doors } from './doors.ts';
import { embeddedList } from './embeddedList.ts';
import { factsBox } from './factsBox.ts';
import { figure } from './figure.ts';
import { fileDownload } from './fileDownload.ts';
import { paragraphParser, paragraphProjection, paragraphStudio } from './paragraph.ts';
import { quotation } from './quotation.ts';
import { supportUs } from './supportUs.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { welcome } from './welcome.ts';

const everywhere = [
  figure,
  fileDownload,
  callToAction,
  contactCard,
  factsBox,
  accordion,
  table,
  embeddedList,
  quotation,
  timeline,
  bankAccount,
] as const;
const onPages = [welcome, doors, supportUs] as const;
const blocks = [...everywhere, ...onPages] as const;

const projection = blocks
  .map(({ name, projection: entries }) => `_type == "${name}" => {${entries}}`)
  .join(', ');

const paragraphsAndBlocks = z.array(
  z.discriminatedUnion('_type', [
    paragraphParser,
    figure.parser,
    fileDownload.parser,
    callToAction.parser,
    contactCard.parser,
    factsBox.parser,
    accordion.parser,
    table.parser,
    embeddedList.parser,
    quotation.parser,
    timeline.parser,
    bankAccount.parser,
    welcome.parser,
    doors.parser,
    supportUs.parser,
  ]),
);
const parser = paragraphsAndBlocks.nullish().transform((blocks) => blocks ?? []);

interface RichTextOptions extends Labels {
  /** Whether the blocks that open a home page are offered as well. */
  readonly forPages?: boolean;
}

/** Headings, paragraphs and lists with blocks between them, as Portable Text; no text is an empty list. */
export function richText({ forPages = false, ...labels }: RichTextOptions) {
  return {
    studio: {
      ...labels,
      type: 'array',
      of: [paragraphStudio(true), ...(forPages ? blocks : everywhere).map(({ studio }) => studio)],
      validation: headingWarnings,
    },
    groq: (path) =>
      `${path}[]{_key, _type, _type == "block" => {${paragraphProjection}}, ${projection}}`,
    parser,
    required: false,
  } satisfies Field;
}

export type RichText = z.infer<typeof parser>;
export type RichTextBlock = RichText[number];
