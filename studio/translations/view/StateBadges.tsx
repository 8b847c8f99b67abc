import { Badge, Flex } from '@sanity/ui';

import { matchTexts, publicationTexts } from '../../texts/translationStates.ts';
import { translationTexts } from '../../texts/translations.ts';
import { matchOf, publicationOf } from '../states/states.ts';
import type { Member, TranslationGroup } from '../states/TranslationGroup.ts';
import { useTexts } from '../useTexts.ts';

const publicationTones = {
  missing: 'default',
  draft: 'caution',
  published: 'positive',
  changed: 'primary',
} as const;
const matchTones = { current: 'positive', outdated: 'critical', neverCompared: 'caution' } as const;

interface StateBadgesProps {
  readonly member: Member | undefined;
  readonly group: TranslationGroup;
}

/** Both answers about a document, apart: is it published, and does it match its original? */
export function StateBadges({ member, group }: StateBadgesProps) {
  const { say } = useTexts();
  const publication = publicationOf(member);
  const match = member && matchOf(member, group);
  return (
    <Flex gap={2} wrap="wrap">
      <Badge tone={publicationTones[publication]}>{say(publicationTexts[publication])}</Badge>
      {member?.id === group.originalId && <Badge>{say(translationTexts.original)}</Badge>}
      {match && <Badge tone={matchTones[match]}>{say(matchTexts[match])}</Badge>}
    </Flex>
  );
}
