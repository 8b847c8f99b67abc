import type { Cards } from 'content-schemas/card.ts';
import type { Paragraph } from 'content-schemas/fields/richText/paragraph.ts';
import type { RichText } from 'content-schemas/fields/richText/richText.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';
import type { EditedDocument } from '../FieldMark/fieldMark.ts';
import { eventsOf } from '../Chronicle/eventsOf.ts';
import { notesIn, type Notes } from '../Prose/notesIn.ts';
import { headingIds, type HeadingIds } from './headingIds.ts';
import { headingLevels, type HeadingLevel, type HeadingLevels } from './headingLevels.ts';

/** What a rich text's blocks need besides themselves. */
export interface TextProps {
  readonly locale: Locale;
  readonly blocks: RichText;
  readonly cards: Cards;
  readonly contacts: SettledDocument<unknown>['contacts'];
  readonly lists: SettledDocument<unknown>['lists'];
  readonly accounts?: SettledDocument<unknown>['accounts'] | undefined;
  readonly withheld?: SettledDocument<unknown>['withheld'];
  /** Where the text is edited. */
  readonly document?: EditedDocument | undefined;
  /** The document's field that holds the text; `body` unless said. */
  readonly field?: string | undefined;
  /** The level of the text's first headings. */
  readonly level?: HeadingLevel | undefined;
  /** Distinguishes the texts of one page: the ids in the text begin with it. */
  readonly name?: string | undefined;
}

/** The same for every block of a text, settled from the whole of it. */
export interface Surroundings extends Pick<
  TextProps,
  'locale' | 'cards' | 'contacts' | 'lists' | 'document'
> {
  readonly accounts: SettledDocument<unknown>['accounts'];
  readonly field: string;
  readonly notes: Notes;
  readonly ids: HeadingIds;
  readonly levels: HeadingLevels;
}

/** Numbers the notes and names the headings of a text as a whole, so that its parts can be rendered apart. */
export function surroundingsOf(text: TextProps): Surroundings {
  const {
    locale,
    blocks,
    cards,
    contacts,
    lists,
    accounts = {},
    level = 2,
    name = 'text',
    field = 'body',
    document,
  } = text;
  return {
    ...{ locale, cards, contacts, lists, accounts, document, field },
    notes: notesIn(paragraphsOf(blocks), name),
    ids: headingIds(blocks, name),
    levels: headingLevels(blocks, level),
  };
}

/** Every paragraph of a text in reading order, those inside answers too. */
function paragraphsOf(blocks: RichText): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block._type === 'block') return [block];
    if (block._type === 'accordion') return block.items.flatMap(({ body }) => body);
    return block._type === 'timeline' ? eventsOf(block).flatMap(({ body = [] }) => body) : [];
  });
}
