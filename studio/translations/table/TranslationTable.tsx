import { Button, Card, Container, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useDeferredValue, useMemo, useState } from 'react';

import { tableTexts as texts } from '../../texts/translationStates.ts';
import { translationTexts } from '../../texts/translations.ts';
import { everyTranslated } from '../live/everyTranslated.ts';
import { useLiveVersions } from '../live/useLiveVersions.ts';
import { groupsOf, type TranslationGroup } from '../states/TranslationGroup.ts';
import { useTexts } from '../useTexts.ts';
import { Notice } from '../view/Notice.tsx';
import { filterGroups, noFilter } from './filterGroups.ts';
import { TableFilters } from './TableFilters.tsx';
import { TableRows } from './TableRows.tsx';

const pageLength = 100;

/** The last filter, for who opens a document and comes back. */
let kept = noFilter;

/** Every page of the site in every language, with both states; it changes in place as others work. */
export function TranslationTable() {
  const { say } = useTexts();
  const { versions, isLoaded, problem } = useLiveVersions(everyTranslated);
  const groups = useMemo(() => groupsOf(versions), [versions]);
  return (
    <Card height="fill" overflow="auto" padding={4} paddingY={5}>
      <Container width={4}>
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={3}>
              {say(texts.title)}
            </Heading>
            <Text muted>{say(texts.intro)}</Text>
          </Stack>
          {problem !== undefined && (
            <Notice tone="critical">{say(translationTexts.problem, { problem })}</Notice>
          )}
          {isLoaded ? (
            <FilteredTable groups={groups} />
          ) : (
            <Text>{say(translationTexts.loading)}</Text>
          )}
        </Stack>
      </Container>
    </Card>
  );
}

function FilteredTable({ groups }: { readonly groups: readonly TranslationGroup[] }) {
  const { say } = useTexts();
  const [filter, setFilter] = useState(kept);
  const [shown, setShown] = useState(pageLength);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterGroups(groups, wanted), [groups, wanted]);
  const rest = found.length - shown;
  return (
    <>
      <TableFilters
        filter={filter}
        onChange={(next) => {
          kept = next;
          setFilter(next);
        }}
      />
      <Text size={1} muted role="status">
        {say(texts.count, { count: found.length, all: groups.length })}
      </Text>
      {found.length === 0 ? (
        <Text>{say(texts.none)}</Text>
      ) : (
        <TableRows groups={found.slice(0, shown)} />
      )}
      {rest > 0 && (
        <Flex justify="center">
          <Button
            mode="ghost"
            text={say(texts.more, { count: Math.min(rest, pageLength) })}
            onClick={() => setShown(shown + pageLength)}
          />
        </Flex>
      )}
    </>
  );
}
