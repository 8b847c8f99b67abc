import { localeFacts } from 'content-schemas/locales.ts';
import type { DocumentBadgeComponent } from 'sanity';

import { matchTexts } from '../../texts/translationStates.ts';
import { translationTexts } from '../../texts/translations.ts';
import { matchOf } from '../states/states.ts';
import { membersOfGroup } from '../states/TranslationGroup.ts';
import { translatedTypes } from '../translatedTypes.ts';
import { useTexts } from '../useTexts.ts';
import { useGroupOf } from './useReason.ts';

const colors = { current: 'success', outdated: 'danger', neverCompared: 'warning' } as const;

/** Sanity's badges with two more for a document of a translated type: its language, and whether it matches. */
export function documentBadges(
  badges: DocumentBadgeComponent[],
  { schemaType }: { readonly schemaType: string },
): DocumentBadgeComponent[] {
  return translatedTypes.has(schemaType) ? [useLanguageBadge, useMatchBadge, ...badges] : badges;
}

const useLanguageBadge: DocumentBadgeComponent = (props) => {
  const { group } = useGroupOf({ ...props, initialValueResolved: true });
  const member = group && membersOfGroup(group).find(({ id }) => id === props.id);
  return member ? { label: localeFacts[member.language].name, color: 'primary' } : null;
};

const useMatchBadge: DocumentBadgeComponent = (props) => {
  const { say } = useTexts();
  const { group } = useGroupOf({ ...props, initialValueResolved: true });
  if (group?.originalId === props.id) {
    return group.translations.length > 0 ? { label: say(translationTexts.original) } : null;
  }
  const member = group?.translations.find(({ id }) => id === props.id);
  const match = group && member && matchOf(member, group);
  return match ? { label: say(matchTexts[match]), color: colors[match] } : null;
};
