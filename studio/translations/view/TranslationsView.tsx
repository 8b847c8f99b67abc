import { Box, Container, Stack, Text } from '@sanity/ui';
import { usePaneRouter, type UserViewComponent } from 'sanity/structure';

import { translationTexts as texts } from '../../texts/translations.ts';
import { CompareView } from '../compare/CompareView.tsx';
import { useTranslationGroup } from '../live/useTranslationGroup.ts';
import { useTexts } from '../useTexts.ts';
import { LanguageList } from './LanguageList.tsx';
import { Notice } from './Notice.tsx';

/** The languages of a document, or, when the pane asks for it, one translation beside its original. */
export const TranslationsView: UserViewComponent = ({ document, documentId, schemaType }) => {
  const { say } = useTexts();
  const { params = {}, setParams } = usePaneRouter();
  const { group, isLoaded, problem } = useTranslationGroup({
    id: documentId,
    type: schemaType.name,
    translationOf: document.displayed['translationOf'],
  });
  const compared = group?.translations.find(({ id }) => id === params['compare']);
  const compare = (id: string | undefined) => {
    setParams({ ...params, compare: id });
  };
  return (
    <Box padding={4} paddingY={5}>
      <Container width={compared ? 4 : 2}>
        <Stack gap={4}>
          {problem !== undefined && (
            <Notice tone="critical">{say(texts.problem, { problem })}</Notice>
          )}
          {!isLoaded && <Text muted>{say(texts.loading)}</Text>}
          {isLoaded && !group && <Notice tone="transparent">{say(texts.notSavedYet)}</Notice>}
          {group && !compared && (
            <LanguageList group={group} openId={documentId} onCompare={compare} />
          )}
          {group && compared && (
            <CompareView
              key={compared.id}
              group={group}
              member={compared}
              onBack={() => {
                compare(undefined);
              }}
            />
          )}
        </Stack>
      </Container>
    </Box>
  );
};
