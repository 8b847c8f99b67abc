import { Card, Flex, Stack, Text } from '@sanity/ui';
import { localeFacts, type Locale } from 'content-schemas/locales.ts';
import type { ReactNode } from 'react';

import { translationTexts as texts } from '../../texts/translations.ts';
import type { Member, TranslationGroup } from '../states/TranslationGroup.ts';
import { useTexts } from '../useTexts.ts';
import { StateBadges } from './StateBadges.tsx';

interface LanguageRowProps {
  readonly language: Locale;
  readonly member: Member | undefined;
  readonly group: TranslationGroup;
  /** Whether this is the document whose view is open. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** One language of a document: its title, both states, and what can be done. */
export function LanguageRow({ language, member, group, isOpen, children }: LanguageRowProps) {
  const { say } = useTexts();
  const { name, bcp47 } = localeFacts[language];
  const title = member && (member.title || say(texts.untitled));
  return (
    <Card as="li" border radius={2} padding={4} tone={isOpen ? 'primary' : 'default'}>
      <Flex gap={4} wrap="wrap" align="center" justify="space-between">
        <Stack gap={3} flex={1} style={{ minWidth: '15em' }}>
          <Text size={1} weight="semibold">
            {name}
            {isOpen && <span> · {say(texts.thisDocument)}</span>}
          </Text>
          {title && (
            <Text size={2} lang={bcp47}>
              {title}
            </Text>
          )}
          <StateBadges member={member} group={group} />
        </Stack>
        <Flex gap={2} wrap="wrap">
          {children}
        </Flex>
      </Flex>
    </Card>
  );
}
