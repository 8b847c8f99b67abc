import { locales, type Locale } from 'content-schemas/locales.ts';

import { previewTexts } from '../../texts/desk.ts';
import { languageNames } from '../../texts/languageNames.ts';
import { reasonTexts, type attentionTexts } from '../../texts/attention.ts';
import { textIn } from '../../texts/textIn.ts';
import { matchOf } from '../../translations/states/states.ts';
import {
  membersIn,
  membersOfGroup,
  type TranslationGroup,
} from '../../translations/states/TranslationGroup.ts';
import { titleOf, type OutlineRow } from '../outline/Outline.ts';
import { dayOf } from '../previews/sayings.ts';

/** A document that waits for somebody, and why. */
export interface WaitingDocument {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly reason: string;
}

/** A kind of work, and the documents that ask for it. */
export interface WaitingGroup {
  readonly kind: keyof typeof attentionTexts;
  readonly documents: readonly WaitingDocument[];
}

/** What is known of the content, and of the day and language in which it is looked at. */
export interface Known {
  readonly rows: readonly OutlineRow[];
  readonly groups: readonly TranslationGroup[];
  readonly now: Date;
  readonly locale: Locale;
}

const monthsUntilOverdue = 6;

/** Everything that needs attention, the most pressing kind first; kinds without documents fall out. */
export function attention(known: Known): WaitingGroup[] {
  const groups: WaitingGroup[] = [
    { kind: 'overdue', documents: overdue(known) },
    { kind: 'outdated', documents: outdated(known) },
    { kind: 'drafts', documents: drafts(known) },
    { kind: 'missing', documents: missing(known) },
  ];
  return groups.filter(({ documents }) => documents.length > 0);
}

/** What says when it was checked, and was not for half a year; the longest unchecked first. */
function overdue({ rows, now, locale }: Known): WaitingDocument[] {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - monthsUntilOverdue);
  const last = limit.toISOString().slice(0, 10);
  return latest(rows)
    .flatMap((row) => (row.checkedOn === undefined ? [] : [{ row, checkedOn: row.checkedOn }]))
    .filter(({ row, checkedOn }) => row.id === row.original && checkedOn < last)
    .toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : 1))
    .map(({ row, checkedOn }) => {
      const date = dayOf(checkedOn, locale) ?? checkedOn;
      return waiting(row, locale, textIn(reasonTexts.checkedOn, locale, { date }));
    });
}

function outdated({ groups, locale }: Known): WaitingDocument[] {
  return groups.flatMap((group) =>
    membersOfGroup(group)
      .filter((member) => matchOf(member, group) === 'outdated')
      .map(({ id, type, title, language }) => ({
        ...{ id, type, title },
        reason: textIn(reasonTexts.outdated, locale, { language: languageNames[language][locale] }),
      })),
  );
}

function drafts({ rows, locale }: Known): WaitingDocument[] {
  const published = new Set(rows.flatMap(({ id, isDraft }) => (isDraft ? [] : [id])));
  return rows
    .filter(({ isDraft }) => isDraft)
    .map((row) => {
      const reason = published.has(row.id) ? reasonTexts.changed : reasonTexts.neverPublished;
      return waiting(row, locale, reason[locale]);
    });
}

function missing({ groups, locale }: Known): WaitingDocument[] {
  return groups.flatMap((group) => {
    if (group.original?.published === undefined) return [];
    const without = locales.filter((language) => membersIn(group, language).length === 0);
    if (without.length === 0) return [];
    const { id, type, title } = group.original;
    const languages = without.map((language) => languageNames[language][locale]).join(', ');
    return [{ id, type, title, reason: textIn(reasonTexts.missing, locale, { languages }) }];
  });
}

/** Of each document its draft, or what is published where it has none. */
function latest(rows: readonly OutlineRow[]): OutlineRow[] {
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(
    (both) => both.find(({ isDraft }) => isDraft) ?? both[0] ?? [],
  );
}

function waiting(row: OutlineRow, locale: Locale, reason: string): WaitingDocument {
  const { id, type } = row;
  return { id, type, title: titleOf(row, locale) ?? previewTexts.untitled[locale], reason };
}
