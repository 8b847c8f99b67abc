import { Button, Flex, Heading, Stack } from '@sanity/ui';
import { ArrowLeftIcon } from '@sanity/icons/ArrowLeft';
import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { localeFacts } from 'content-schemas/locales.ts';
import { useState } from 'react';
import { useClient } from 'sanity';

import { translationTexts as texts } from '../../texts/translations.ts';
import { apiVersion } from '../live/useLiveVersions.ts';
import { matchOf } from '../states/states.ts';
import type { Member, TranslationGroup } from '../states/TranslationGroup.ts';
import { declareMatch } from '../transactions/declareMatch.ts';
import { useTexts } from '../useTexts.ts';
import { DocumentLink } from '../view/DocumentLink.tsx';
import { StateBadges } from '../view/StateBadges.tsx';
import { useTask } from '../view/useTask.ts';
import { ComparedFields } from './ComparedFields.tsx';
import { CompareNotices } from './CompareNotices.tsx';
import { comparison } from './comparison.ts';

interface CompareViewProps {
  readonly group: TranslationGroup;
  readonly member: Member;
  readonly onBack: () => void;
}

/** One translation beside its original, and the button that says that they match. */
export function CompareView({ group, member, onBack }: CompareViewProps) {
  const { say } = useTexts();
  const fields = comparison(member, group);
  const changed = fields.filter(({ isChanged }) => isChanged);
  const [wantsAll, setWantsAll] = useState(false);
  const showsAll = wantsAll || changed.length === 0;
  const small = { fontSize: 1, padding: 2 } as const;
  return (
    <Stack gap={5}>
      <Flex>
        <Button
          mode="bleed"
          icon={ArrowLeftIcon}
          text={say(texts.back)}
          onClick={onBack}
          {...small}
        />
      </Flex>
      <CompareHeader group={group} member={member} />
      <CompareNotices {...{ group, member, changed }} />
      {changed.length > 0 && changed.length < fields.length && (
        <Flex>
          <Button
            mode="ghost"
            text={say(showsAll ? texts.onlyChanged : texts.allFields)}
            onClick={() => setWantsAll(!wantsAll)}
            {...small}
          />
        </Flex>
      )}
      <ComparedFields
        fields={showsAll ? fields : changed}
        member={member}
        originalLanguage={group.original?.language ?? member.language}
      />
    </Stack>
  );
}

function CompareHeader({ group, member }: Pick<CompareViewProps, 'group' | 'member'>) {
  const { say } = useTexts();
  return (
    <Flex gap={4} wrap="wrap" align="center" justify="space-between">
      <Stack gap={4}>
        <Heading as="h2" size={2}>
          {say(texts.compareTitle, { language: localeFacts[member.language].name })}
        </Heading>
        <StateBadges member={member} group={group} />
      </Stack>
      <Flex gap={2} wrap="wrap">
        <DocumentLink id={member.id} type={member.type} text={say(texts.open)} />
        <MatchButton group={group} member={member} />
      </Flex>
    </Flex>
  );
}

function MatchButton({ group, member }: Pick<CompareViewProps, 'group' | 'member'>) {
  const { say } = useTexts();
  const client = useClient({ apiVersion });
  const { isBusy, run } = useTask();
  const match = matchOf(member, group);
  const original = group.original?.published?.text;
  const record = async () => {
    if (original !== undefined) await client.mutate(declareMatch(member, original));
  };
  return (
    <Button
      tone="positive"
      fontSize={1}
      padding={2}
      icon={CheckmarkIcon}
      text={say(match === 'neverCompared' ? texts.firstMatch : texts.stillCorrect)}
      disabled={match === undefined || match === 'current'}
      loading={isBusy}
      onClick={() => void run(record, say(texts.matchRecorded))}
    />
  );
}
