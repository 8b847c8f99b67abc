import { Card, Container, Heading, Stack, Text, type CardTone } from '@sanity/ui';

import { publishingTexts } from '../texts/publishing.ts';
import { useTexts } from '../translations/useTexts.ts';
import { momentIn } from './momentIn.ts';
import { Obstacles } from './Obstacles.tsx';
import { verdictOf, type SiteStatus, type Verdict } from './SiteStatus.ts';
import { useSiteStatus } from './useSiteStatus.ts';

const tones: Readonly<Record<Verdict | 'silent', CardTone>> = {
  current: 'positive',
  building: 'primary',
  failed: 'critical',
  unbuilt: 'caution',
  silent: 'caution',
};

/** A tool that says whether a site shows the latest publish, and what is in the way when it does not. */
export function publishingTool(siteUrl: string) {
  return function PublishingTool() {
    const { say } = useTexts();
    const answer = useSiteStatus(siteUrl);
    const status = answer === 'silent' ? undefined : answer;
    const verdict = answer === 'silent' ? 'silent' : status && verdictOf(status);
    return (
      <Container width={1} padding={5} data-testid="publishing">
        <Stack gap={5}>
          <Heading as="h1" size={2}>
            {say(publishingTexts.heading)}
          </Heading>
          <Card tone={verdict ? tones[verdict] : 'default'} padding={4} radius={3} role="status">
            <Stack gap={4}>
              <Text>{say(publishingTexts[verdict ?? 'asking'], { site: siteUrl })}</Text>
              {status && <Moments status={status} />}
            </Stack>
          </Card>
          {status?.failed && <Obstacles reason={status.failed.reason} />}
          <Text size={1}>
            <a href={siteUrl} target="_blank" rel="noreferrer">
              {say(publishingTexts.openSite)}
            </a>
          </Text>
        </Stack>
      </Container>
    );
  };
}

function Moments({ status: { built, failed } }: { readonly status: SiteStatus }) {
  const { locale, say } = useTexts();
  const seconds = built && new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <Stack gap={3}>
      {failed && (
        <Text size={1} muted>
          {say(publishingTexts.failedAt, { date: momentIn(failed.at, locale) })}
        </Text>
      )}
      {built && seconds && (
        <Text size={1} muted>
          {say(publishingTexts.builtAt, {
            date: momentIn(built.at, locale),
            pages: built.pages,
            seconds: seconds.format(built.seconds),
          })}
        </Text>
      )}
    </Stack>
  );
}
