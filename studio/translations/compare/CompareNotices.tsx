import { translationTexts as texts } from '../../texts/translations.ts';
import { matchOf } from '../states/states.ts';
import type { Member, TranslationGroup } from '../states/TranslationGroup.ts';
import { useTexts } from '../useTexts.ts';
import { Notice } from '../view/Notice.tsx';
import type { FieldComparison } from './comparison.ts';

interface CompareNoticesProps {
  readonly group: TranslationGroup;
  readonly member: Member;
  readonly changed: readonly FieldComparison[];
}

/** What an editor should know before reading on: which fields have changed, and what does not count yet. */
export function CompareNotices({ group, member, changed }: CompareNoticesProps) {
  const { locale, say } = useTexts();
  const match = matchOf(member, group);
  const hasDraft = group.original?.published !== undefined && group.original.draft !== undefined;
  const fields = changed.map(({ title }) => title[locale]).join(', ');
  return (
    <>
      {match === undefined && <Notice tone="caution">{say(texts.nothingPublished)}</Notice>}
      {match === 'neverCompared' && <Notice tone="caution">{say(texts.nobodyCompared)}</Notice>}
      {match === 'current' && <Notice tone="positive">{say(texts.nothingChanged)}</Notice>}
      {match === 'outdated' && (
        <Notice tone="caution">{say(texts.changedFields, { fields })}</Notice>
      )}
      {hasDraft && <Notice tone="transparent">{say(texts.draftWaits)}</Notice>}
    </>
  );
}
