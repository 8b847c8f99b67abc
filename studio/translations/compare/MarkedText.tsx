import { Stack, Text } from '@sanity/ui';
import { styled } from 'styled-components';

import { translationTexts as texts } from '../../texts/translations.ts';
import { useTexts } from '../useTexts.ts';
import type { MarkedParagraph, Segment } from './wordDiff.ts';

/** Marks are told apart by line and weight, by colour too, and by words for those who hear the page. */
const Mark = styled.span`
  ins&,
  del& {
    padding: 0.1em 0.15em;
    border-radius: 0.15em;
    overflow-wrap: anywhere;
  }
  ins& {
    font-weight: 600;
    text-decoration: underline 0.12em;
    text-underline-offset: 0.2em;
    background: color-mix(in srgb, #2f9e5b 24%, transparent);
  }
  del& {
    text-decoration: line-through 0.12em;
    background: color-mix(in srgb, #d6423a 20%, transparent);
  }
  &::before,
  &::after {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  &::before {
    content: attr(data-before);
  }
  &::after {
    content: attr(data-after);
  }
`;

interface MarkedTextProps {
  readonly paragraphs: readonly MarkedParagraph[];
  readonly lang: string;
}

/** Paragraphs with what was inserted and deleted. */
export function MarkedText({ paragraphs, lang }: MarkedTextProps) {
  const { say } = useTexts();
  if (paragraphs.length === 0) {
    return (
      <Text size={1} muted>
        {say(texts.empty)}
      </Text>
    );
  }
  return (
    <Stack gap={4} lang={lang}>
      {paragraphs.map((segments, index) => (
        <Text key={index} size={1}>
          {segments.map((segment, place) => (
            <MarkedSegment key={place} {...segment} />
          ))}
        </Text>
      ))}
    </Stack>
  );
}

function MarkedSegment({ kind, text }: Segment) {
  const { say } = useTexts();
  if (kind === 'same') return text;
  const isInserted = kind === 'inserted';
  return (
    <Mark
      as={isInserted ? 'ins' : 'del'}
      data-before={say(isInserted ? texts.inserted : texts.deleted)}
      data-after={say(texts.endOfMark)}
    >
      {text}
    </Mark>
  );
}
