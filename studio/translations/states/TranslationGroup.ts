import type { Locale } from 'content-schemas/locales.ts';

import type { Version } from './Version.ts';

/** A document with its draft and its published version; at least one of them is there. */
export interface Member {
  readonly id: string;
  readonly type: string;
  readonly language: Locale;
  readonly title: string;
  readonly latest: Version;
  readonly draft: Version | undefined;
  readonly published: Version | undefined;
}

/** An original with its translations. */
export interface TranslationGroup {
  readonly originalId: string;
  readonly type: string;
  /** Undefined when the translations' original is gone. */
  readonly original: Member | undefined;
  readonly translations: readonly Member[];
}

/** Puts versions together to documents, and documents to originals with their translations. */
export function groupsOf(versions: Iterable<Version>): TranslationGroup[] {
  const members = membersOf(versions);
  const groups = Map.groupBy(members, ({ id, latest }) => latest.translationOf ?? id);
  return [...groups].flatMap(([originalId, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const original = all.find(({ id }) => id === originalId);
    return [
      {
        originalId,
        type: (original ?? first).type,
        original,
        translations: all.filter((member) => member !== original),
      },
    ];
  });
}

/** The documents of a group in one language; more than one is a mistake that editors are told of. */
export function membersIn(group: TranslationGroup, language: Locale): Member[] {
  return membersOfGroup(group).filter((member) => member.language === language);
}

/** All documents of a group, the original first. */
export function membersOfGroup({ original, translations }: TranslationGroup): Member[] {
  return original === undefined ? [...translations] : [original, ...translations];
}

function membersOf(versions: Iterable<Version>): Member[] {
  return [...Map.groupBy(versions, ({ id }) => id).values()].flatMap((both) => {
    const draft = both.find(({ isDraft }) => isDraft);
    const published = both.find(({ isDraft }) => !isDraft);
    const latest = draft ?? published;
    if (latest === undefined) return [];
    const { id, type, language, title } = latest;
    return [{ id, type, language, title, latest, draft, published }];
  });
}
