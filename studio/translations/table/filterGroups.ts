import { locales, type Locale } from 'content-schemas/locales.ts';

import { matchOf, publicationOf, type Publication } from '../states/states.ts';
import { membersIn, membersOfGroup, type TranslationGroup } from '../states/TranslationGroup.ts';

/** What the table can be narrowed to: a state of publishing, of matching, or whatever asks for work. */
export type StateFilter = Publication | 'outdated' | 'neverCompared' | 'needsWork';

/** Which rows the table shows; an empty text and undefined choices let everything through. */
export interface TableFilter {
  readonly type: string | undefined;
  readonly language: Locale | undefined;
  readonly state: StateFilter | undefined;
  readonly text: string;
}

/** A filter that lets every row through. */
export const noFilter: TableFilter = {
  type: undefined,
  language: undefined,
  state: undefined,
  text: '',
};

/** The originals that pass a filter, by type and title. */
export function filterGroups(
  groups: readonly TranslationGroup[],
  { type, language, state, text }: TableFilter,
): TranslationGroup[] {
  const languages = language === undefined ? locales : [language];
  const wanted = plain(text);
  return groups
    .filter(
      (group) =>
        (type === undefined || group.type === type) &&
        (state === undefined || languages.some((locale) => isInState(group, locale, state))) &&
        (wanted === '' || membersOfGroup(group).some(({ title }) => plain(title).includes(wanted))),
    )
    .toSorted((a, b) => a.type.localeCompare(b.type) || titleOf(a).localeCompare(titleOf(b)));
}

/** The original's title, or a translation's where the original is gone. */
export function titleOf(group: TranslationGroup): string {
  return membersOfGroup(group)[0]?.title ?? '';
}

function isInState(group: TranslationGroup, language: Locale, state: StateFilter): boolean {
  const members = membersIn(group, language);
  if (state === 'needsWork') {
    const others = ['missing', 'draft', 'changed', 'outdated', 'neverCompared'] as const;
    return others.some((other) => isInState(group, language, other));
  }
  if (state === 'missing') return members.length === 0;
  return members.some(
    (member) => publicationOf(member) === state || matchOf(member, group) === state,
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
