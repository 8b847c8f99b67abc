import { Badge, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { IntentLink } from 'sanity/router';

import { reasonTexts, type attentionTexts } from '../../texts/attention.ts';
import { useTexts } from '../../translations/useTexts.ts';
import { typeNameIn } from '../typeNameIn.ts';
import type { WaitingDocument } from './attention.ts';

const shownAtFirst = 8;
const tones = {
  overdue: 'critical',
  outdated: 'caution',
  drafts: 'primary',
  missing: 'default',
} as const;

interface WaitingListProps {
  readonly kind: keyof typeof attentionTexts;
  readonly title: string;
  readonly hint: string;
  readonly documents: readonly WaitingDocument[];
}

/** One kind of work: what it is, how much of it there is, and a link to each document. */
export function WaitingList({ kind, title, hint, documents }: WaitingListProps) {
  const { say } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? documents : documents.slice(0, shownAtFirst);
  const hidden = documents.length - shown.length;
  return (
    <Stack as="section" gap={3} data-testid={`attention-${kind}`}>
      <Flex align="center" gap={3}>
        <Heading as="h2" size={1}>
          {title}
        </Heading>
        <Badge tone={tones[kind]}>{documents.length}</Badge>
      </Flex>
      <Text size={1} muted>
        {hint}
      </Text>
      <Card border radius={3} overflow="hidden">
        {shown.map((document) => (
          <WaitingLine key={`${document.id} ${document.reason}`} kind={kind} document={document} />
        ))}
      </Card>
      {hidden > 0 && (
        <Button
          mode="ghost"
          text={say(reasonTexts.more, { count: hidden })}
          onClick={() => setOpen(true)}
        />
      )}
    </Stack>
  );
}

/** Work on translations begins in their view, all other work in the form. */
function WaitingLine({
  kind,
  document,
}: Pick<WaitingListProps, 'kind'> & { document: WaitingDocument }) {
  const { locale } = useTexts();
  const { id, type, title, reason } = document;
  const view = kind === 'outdated' || kind === 'missing' ? { view: 'translations' } : {};
  return (
    <Card
      as={IntentLink}
      intent="edit"
      params={{ id, type, ...view }}
      padding={3}
      data-as="a"
      borderBottom
    >
      <Stack gap={2}>
        <Text size={1} weight="medium">
          {title}
        </Text>
        <Text size={1} muted>
          {typeNameIn(type, locale)} · {reason}
        </Text>
      </Stack>
    </Card>
  );
}
