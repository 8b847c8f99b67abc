import { Card, Flex, Stack, Text } from '@sanity/ui';
import { localeFacts, isLocale } from 'content-schemas/locales.ts';
import { Fragment } from 'react';
import { useEditState } from 'sanity';
import { styled } from 'styled-components';

import { translationTexts as texts } from '../../texts/translations.ts';
import { useTexts } from '../useTexts.ts';
import { DocumentLink } from '../view/DocumentLink.tsx';
import { factLines, type FactField, type FactLine } from './factLines.ts';
import { FactValue } from './FactValue.tsx';
import { useNames } from './useNames.ts';

const Facts = styled.dl`
  display: grid;
  grid-template-columns: minmax(6rem, 11rem) 1fr;
  gap: 0.75rem 1rem;
  margin: 0;

  & > dd {
    margin: 0;
    min-width: 0;
  }
`;

interface OriginalFactsProps {
  readonly originalId: string;
  readonly type: string;
  /** The compiled fields of the type. */
  readonly fields: readonly FactField[];
}

/** The original's facts, to read, with a link to where they are changed. */
export function OriginalFacts({ originalId, type, fields }: OriginalFactsProps) {
  const { locale, say } = useTexts();
  const { draft, published, ready } = useEditState(originalId, type, 'low');
  const original = published ?? draft;
  const language = original?.['language'];
  const lines = original ? factLines(fields, original, { locale, yes: say(texts.yes) }) : [];
  const name = isLocale(language) ? localeFacts[language].name : '';
  return (
    <Card border radius={2} padding={4} tone="transparent" data-testid="original-facts">
      <Stack gap={4}>
        <Flex gap={3} wrap="wrap" align="center" justify="space-between">
          <Stack gap={3} flex={1} style={{ minWidth: '14em' }}>
            <Text as="h2" size={1} weight="semibold">
              {say(texts.factsTitle, { language: name })}
            </Text>
            <Text size={1} muted>
              {say(ready && !original ? texts.originalGone : texts.factsHint)}
            </Text>
          </Stack>
          {original && <DocumentLink id={originalId} type={type} text={say(texts.openOriginal)} />}
        </Flex>
        {original && lines.length === 0 && <Text size={1}>{say(texts.noFacts)}</Text>}
        {lines.length > 0 && <FactList lines={lines} />}
      </Stack>
    </Card>
  );
}

function FactList({ lines }: { readonly lines: readonly FactLine[] }) {
  const parts = lines.flatMap(({ values }) => values.flat());
  const names = useNames(parts.flatMap((part) => ('ref' in part ? part.ref : [])));
  return (
    <Facts>
      {lines.map(({ name, title, values }) => (
        <Fragment key={name}>
          <Text as="dt" size={1} muted>
            {title}
          </Text>
          <Stack as="dd" gap={3}>
            {values.map((value, index) => (
              <FactValue key={index} parts={value} names={names} />
            ))}
          </Stack>
        </Fragment>
      ))}
    </Facts>
  );
}
