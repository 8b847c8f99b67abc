import { Button, Card, Dialog, Flex, Radio, Stack, Text, TextInput } from '@sanity/ui';
import { localeFacts, type Locale } from 'content-schemas/locales.ts';
import { slugFrom } from 'content-schemas/slugFrom.ts';
import { useId, useState } from 'react';
import { useClient } from 'sanity';
import { useRouter } from 'sanity/router';

import { translationTexts as texts } from '../../texts/translations.ts';
import { apiVersion } from '../live/useLiveVersions.ts';
import { membersOfGroup, type TranslationGroup } from '../states/TranslationGroup.ts';
import { useTexts } from '../useTexts.ts';
import { useTask } from '../view/useTask.ts';
import { createInLake, type Choice } from './createInLake.ts';

interface CreateTranslationProps {
  readonly group: TranslationGroup;
  readonly openId: string;
  readonly language: Locale;
  readonly onClose: () => void;
}

/** Asks for the title and for what the text starts with, creates the translation's draft, and opens it. */
export function CreateTranslation({ group, openId, language, onClose }: CreateTranslationProps) {
  const { say } = useTexts();
  const { isBusy, create } = useCreation(group, onClose);
  const [title, setTitle] = useState('');
  const [copyOf, setCopyOf] = useState<string>();
  const id = useId();
  const sources = membersOfGroup(group).filter((one) =>
    [group.originalId, openId].includes(one.id),
  );
  const header = say(texts.createTitle, { language: localeFacts[language].name });
  return (
    <Dialog id={`${id}-dialog`} header={header} width={1} onClose={onClose}>
      <Stack gap={5} padding={4}>
        <TitleInput
          {...{ language, title, onType: setTitle, original: group.original?.title ?? '' }}
        />
        <StartChoice
          name={`${id}-start`}
          chosen={copyOf}
          onChoose={setCopyOf}
          choices={sources.map((member) => [member.id, localeFacts[member.language].name])}
        />
        <Flex gap={2} justify="flex-end">
          <Button mode="bleed" text={say(texts.cancel)} onClick={onClose} />
          <Button
            {...{ tone: 'primary', text: say(texts.create), loading: isBusy }}
            onClick={() => void create({ language, title, copyOf })}
          />
        </Flex>
      </Stack>
    </Dialog>
  );
}

function useCreation(group: TranslationGroup, onClose: () => void) {
  const { say } = useTexts();
  const client = useClient({ apiVersion });
  const { navigateIntent } = useRouter();
  const { isBusy, run } = useTask();
  const create = async (choice: Choice) => {
    let id = '';
    const work = async () => {
      id = await createInLake(client, group, choice);
    };
    if (!(await run(work, say(texts.created)))) return;
    onClose();
    navigateIntent('edit', { id, type: group.type });
  };
  return { isBusy, create };
}

interface TitleInputProps {
  readonly language: Locale;
  readonly title: string;
  readonly original: string;
  readonly onType: (title: string) => void;
}

function TitleInput({ language, title, original, onType }: TitleInputProps) {
  const { say } = useTexts();
  const id = useId();
  const slug = slugFrom(title);
  const address = say(texts.address, { address: `/${language}/${slug}/` });
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="semibold">
        {say(texts.titleInLanguage)}
      </Text>
      <TextInput
        id={id}
        lang={localeFacts[language].bcp47}
        value={title}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      <Text size={1} muted>
        {say(texts.titleHint, { title: original })}
      </Text>
      <Text size={1} muted>
        {slug === '' ? say(texts.addressLater) : address}
      </Text>
    </Stack>
  );
}

interface StartChoiceProps {
  readonly name: string;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  /** Documents that can be copied: id and language. */
  readonly choices: readonly (readonly [string, string])[];
}

function StartChoice({ name, chosen, onChoose, choices }: StartChoiceProps) {
  const { say } = useTexts();
  const all = [
    [undefined, say(texts.emptyForm)] as const,
    ...choices.map(([id, language]) => [id, say(texts.copyOf, { language })] as const),
  ];
  return (
    <Stack as="fieldset" gap={3} padding={0} style={{ border: 0, margin: 0 }}>
      <Text as="legend" size={1} weight="semibold">
        {say(texts.startFrom)}
      </Text>
      <Card marginTop={3}>
        <Stack gap={3}>
          {all.map(([id, label]) => (
            <Flex as="label" key={label} gap={3} align="center">
              <Radio
                name={name}
                checked={chosen === id}
                onChange={() => {
                  onChoose(id);
                }}
              />
              <Text size={1}>{label}</Text>
            </Flex>
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
