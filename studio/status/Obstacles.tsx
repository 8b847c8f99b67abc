import { Button, Card, Heading, Stack, Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';

import { publishingTexts } from '../texts/publishing.ts';
import { useTexts } from '../translations/useTexts.ts';
import { obstaclesOf } from './SiteStatus.ts';

/** Why a build failed: a card for each document, with the way to it. */
export function Obstacles({ reason }: { readonly reason: string }) {
  const { say } = useTexts();
  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        {say(publishingTexts.why)}
      </Heading>
      <Text size={1} muted>
        {say(publishingTexts.whyHint)}
      </Text>
      {obstaclesOf(reason).map(({ text, document }) => (
        <Card key={text} border padding={4} radius={3}>
          <Stack gap={4}>
            <Text size={1} style={{ whiteSpace: 'pre-wrap' }} lang="en">
              {text}
            </Text>
            {document && (
              <Button
                as={IntentLink}
                intent="edit"
                params={document}
                mode="ghost"
                text={say(publishingTexts.openDocument)}
              />
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
