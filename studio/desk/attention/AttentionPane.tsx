import { Box, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';

import { attentionTexts, reasonTexts } from '../../texts/attention.ts';
import { useTexts } from '../../translations/useTexts.ts';
import { useWaiting } from './useWaiting.ts';
import { WaitingList } from './WaitingList.tsx';

/** The desk's first pane: what waits for somebody, why, and the way to it. */
export function AttentionPane() {
  const { say } = useTexts();
  const { waiting, problem } = useWaiting();
  if (problem !== undefined)
    return (
      <Card tone="caution" margin={4} padding={4} radius={3} role="alert">
        <Text>{say(reasonTexts.problem, { problem })}</Text>
      </Card>
    );
  if (waiting === undefined)
    return (
      <Flex align="center" gap={3} padding={5}>
        <Spinner muted />
        <Text muted>{say(reasonTexts.loading)}</Text>
      </Flex>
    );
  return (
    <Box padding={4} overflow="auto" height="fill" data-testid="attention">
      <Stack gap={6} style={{ maxWidth: 720, margin: '0 auto' }}>
        {waiting.length === 0 && <Text muted>{say(reasonTexts.nothing)}</Text>}
        {waiting.map(({ kind, documents }) => (
          <WaitingList
            key={kind}
            kind={kind}
            title={say(attentionTexts[kind].title)}
            hint={say(attentionTexts[kind].hint)}
            documents={documents}
          />
        ))}
      </Stack>
    </Box>
  );
}
