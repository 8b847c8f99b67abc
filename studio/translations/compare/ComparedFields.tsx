import { Card, Stack, Text } from '@sanity/ui';
import { localeFacts, type Locale } from 'content-schemas/locales.ts';
import { styled } from 'styled-components';

import { publicationTexts } from '../../texts/translationStates.ts';
import { translationTexts as texts } from '../../texts/translations.ts';
import { publicationOf } from '../states/states.ts';
import type { Member } from '../states/TranslationGroup.ts';
import { useTexts } from '../useTexts.ts';
import type { FieldComparison } from './comparison.ts';
import { MarkedText } from './MarkedText.tsx';
import type { MarkedParagraph } from './wordDiff.ts';

/** Side by side where a column has room for lines of some length, else one below the other. */
const Columns = styled.div`
  container-type: inline-size;

  & > div {
    display: grid;
  }

  @container (min-width: 42rem) {
    & > div {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
  }
`;

interface ComparedFieldsProps {
  readonly fields: readonly FieldComparison[];
  readonly member: Member;
  readonly originalLanguage: Locale;
}

/** Each field in columns: the original when last compared, the original now, and the translation. */
export function ComparedFields({ fields, member, originalLanguage }: ComparedFieldsProps) {
  const { locale, say } = useTexts();
  const original = { lang: localeFacts[originalLanguage].bcp47 };
  const state = say(publicationTexts[publicationOf(member)]);
  return (
    <Stack gap={4}>
      {fields.map((field) => (
        <Card
          key={field.name}
          border
          radius={2}
          overflow="hidden"
          data-testid={`compared-${field.name}`}
        >
          <FieldName title={field.title[locale]} isChanged={field.isChanged} />
          <Columns>
            <div>
              {field.then && (
                <Column
                  {...original}
                  label={say(texts.thenColumn)}
                  paragraphs={field.then.map(plain)}
                />
              )}
              <Column {...original} label={say(texts.nowColumn)} paragraphs={field.now} />
              <Column
                label={say(texts.translationColumn, { state })}
                paragraphs={field.translation.map(plain)}
                lang={localeFacts[member.language].bcp47}
              />
            </div>
          </Columns>
        </Card>
      ))}
    </Stack>
  );
}

interface FieldNameProps {
  readonly title: string;
  readonly isChanged: boolean;
}

function FieldName({ title, isChanged }: FieldNameProps) {
  return (
    <Card padding={3} borderBottom tone={isChanged ? 'caution' : 'transparent'}>
      <Text as="h3" size={1} weight="semibold">
        {title}
      </Text>
    </Card>
  );
}

interface ColumnProps {
  readonly label: string;
  readonly paragraphs: readonly MarkedParagraph[];
  readonly lang: string;
}

function Column({ label, paragraphs, lang }: ColumnProps) {
  return (
    <Card padding={3} as="section" aria-label={label}>
      <Stack gap={4}>
        <Text size={0} muted weight="medium">
          {label}
        </Text>
        <MarkedText paragraphs={paragraphs} lang={lang} />
      </Stack>
    </Card>
  );
}

function plain(text: string): MarkedParagraph {
  return [{ kind: 'same', text }];
}
