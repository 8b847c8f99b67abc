import { parseSnapshot, type MeaningfulText } from 'content-schemas/meaningfulText.ts';

import type { Member, TranslationGroup } from '../states/TranslationGroup.ts';
import { translatedTypes, type ComparedField } from '../translatedTypes.ts';
import { wordDiff, type MarkedParagraph } from './wordDiff.ts';

/** One field of a translation beside its original. */
export interface FieldComparison extends ComparedField {
  /** The original as it was when the translation was last declared to match; undefined when it never was. */
  readonly then: readonly string[] | undefined;
  /** The original's published text now; differences are marked when there is something to compare with. */
  readonly now: readonly MarkedParagraph[];
  readonly translation: readonly string[];
  readonly isChanged: boolean;
}

/** Everything that one translation and its original say, field by field; fields that nobody filled are left out. */
export function comparison(
  member: Member,
  { original, type }: TranslationGroup,
): FieldComparison[] {
  const then = parseSnapshot(member.latest.matched);
  const now = original?.published?.text ?? {};
  return (translatedTypes.get(type)?.compared ?? [])
    .map((field) => compareField(field, then, now, member.latest.text))
    .filter((field) =>
      [field.then ?? [], field.now, field.translation].some((text) => text.length > 0),
    );
}

function compareField(
  field: ComparedField,
  before: MeaningfulText | undefined,
  after: MeaningfulText,
  translation: MeaningfulText,
): FieldComparison {
  const now = after[field.name] ?? [];
  const then = before === undefined ? undefined : (before[field.name] ?? []);
  const marked = wordDiff(then ?? now, now);
  return {
    ...field,
    then,
    now: marked,
    translation: translation[field.name] ?? [],
    isChanged: then !== undefined && then.join('\n') !== now.join('\n'),
  };
}
