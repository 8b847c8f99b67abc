import { Box, Button, Dialog, Flex, Stack, Text } from '@sanity/ui';
import { Tooltip } from '@sanity/ui/tooltip';
import { localeFacts } from 'content-schemas/locales.ts';
import { useId, useState } from 'react';
import { useClient } from 'sanity';

import { translationTexts as texts } from '../../texts/translations.ts';
import { apiVersion } from '../live/useLiveVersions.ts';
import { membersOfGroup, type Member, type TranslationGroup } from '../states/TranslationGroup.ts';
import { whyNotHandOver } from '../transactions/handOver.ts';
import { useTexts } from '../useTexts.ts';
import { useTask } from '../view/useTask.ts';
import { handOverInLake } from './handOverInLake.ts';

interface HandOverButtonProps {
  readonly member: Member;
  readonly group: TranslationGroup;
}

/** Makes a translation the original, after saying what that means; says why where it cannot be done. */
export function HandOverButton({ member, group }: HandOverButtonProps) {
  const { say } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const published = membersOfGroup(group).flatMap((one) => one.published?.id ?? []);
  const refusal = whyNotHandOver(new Set(published), { from: group.originalId, to: member.id });
  const reason = refusal && say(texts[refusal]);
  const button = (
    <Button
      text={say(texts.handOver)}
      mode="bleed"
      fontSize={1}
      padding={2}
      disabled={refusal !== undefined}
      onClick={() => {
        setAsking(true);
      }}
    />
  );
  return (
    <>
      {reason === undefined ? (
        button
      ) : (
        <Tooltip content={<Text size={1}>{reason}</Text>} padding={3} portal>
          <span title={reason}>{button}</span>
        </Tooltip>
      )}
      {isAsking && (
        <HandOverDialog
          member={member}
          group={group}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function HandOverDialog({
  member,
  group,
  onClose,
}: HandOverButtonProps & { readonly onClose: () => void }) {
  const { say } = useTexts();
  const client = useClient({ apiVersion });
  const { isBusy, run } = useTask();
  const hand = async () => {
    const work = () => handOverInLake(client, group, member.id);
    if (await run(work, say(texts.handedOver))) onClose();
  };
  const language = localeFacts[member.language].name;
  return (
    <Dialog
      id={useId()}
      header={say(texts.handOverTitle, { language })}
      width={1}
      onClose={onClose}
    >
      <Stack gap={5} padding={4}>
        <Box>
          <Text size={1}>{say(texts.handOverText, { title: member.title })}</Text>
        </Box>
        <Flex gap={2} justify="flex-end">
          <Button mode="bleed" text={say(texts.cancel)} onClick={onClose} />
          <Button
            tone="primary"
            text={say(texts.handOver)}
            loading={isBusy}
            onClick={() => void hand()}
          />
        </Flex>
      </Stack>
    </Dialog>
  );
}
