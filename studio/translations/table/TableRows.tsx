import { Card, Flex, Stack, Text } from '@sanity/ui';
import { localeFacts, locales, type Locale } from 'content-schemas/locales.ts';
import { memo } from 'react';
import { styled } from 'styled-components';

import { tableTexts } from '../../texts/translationStates.ts';
import { translationTexts as texts } from '../../texts/translations.ts';
import { matchOf } from '../states/states.ts';
import { membersIn, type Member, type TranslationGroup } from '../states/TranslationGroup.ts';
import { translatedTypes } from '../translatedTypes.ts';
import { useTexts } from '../useTexts.ts';
import { DocumentLink } from '../view/DocumentLink.tsx';
import { StateBadges } from '../view/StateBadges.tsx';
import { titleOf } from './filterGroups.ts';

const Table = styled.table`
  width: 100%;
  /* On a phone the table is pushed sideways in its frame, and its badges keep their words. */
  min-width: 36rem;
  border-collapse: collapse;
  text-align: start;

  & th:first-child {
    width: 34%;
  }

  & th,
  & td {
    padding: 0.75rem;
    vertical-align: top;
    text-align: start;
    border-bottom: 1px solid color-mix(in srgb, currentColor 14%, transparent);
  }
`;

/** One row per original, one column per language. */
export function TableRows({ groups }: { readonly groups: readonly TranslationGroup[] }) {
  const { say } = useTexts();
  return (
    <Card border radius={2} overflow="auto">
      <Table>
        <thead>
          <tr>
            {[say(tableTexts.page), ...locales.map((locale) => localeFacts[locale].name)].map(
              (heading) => (
                <th key={heading} scope="col">
                  <Text size={1} weight="semibold">
                    {heading}
                  </Text>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Row key={group.originalId} group={group} />
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

const Row = memo(function Row({ group }: { readonly group: TranslationGroup }) {
  const { say } = useTexts();
  const type = translatedTypes.get(group.type);
  return (
    <tr data-testid={`row-${group.originalId}`}>
      <th scope="row">
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {titleOf(group) || say(texts.untitled)}
          </Text>
          <Text size={0} muted>
            {type && say(type.title)}
            {group.original === undefined && ` · ${say(texts.originalGone)}`}
          </Text>
        </Stack>
      </th>
      {locales.map((locale) => {
        const members = membersIn(group, locale);
        return (
          <td key={locale}>
            <Stack gap={3}>
              {members.length === 0 && <MissingCell group={group} locale={locale} />}
              {members.map((member) => (
                <Cell key={member.id} member={member} group={group} />
              ))}
            </Stack>
          </td>
        );
      })}
    </tr>
  );
});

interface MissingCellProps {
  readonly group: TranslationGroup;
  readonly locale: Locale;
}

function MissingCell({ group, locale }: MissingCellProps) {
  const { say } = useTexts();
  const text = say(texts.create);
  const label = `${text}: ${titleOf(group)}, ${localeFacts[locale].name}`;
  return (
    <Stack gap={2}>
      <StateBadges member={undefined} group={group} />
      {group.original && (
        <CellLink {...{ member: group.original, text, label, pane: { view: 'translations' } }} />
      )}
    </Stack>
  );
}

/** Leads to the form, or, for a translation that does not match, to the comparison. */
function Cell({ member, group }: { readonly member: Member; readonly group: TranslationGroup }) {
  const { say } = useTexts();
  const match = matchOf(member, group);
  const isCompared = match === 'outdated' || match === 'neverCompared';
  const text = say(isCompared ? texts.compare : texts.open);
  const pane: Record<string, string> = isCompared
    ? { view: 'translations', compare: member.id }
    : {};
  return (
    <Stack gap={2}>
      <StateBadges member={member} group={group} />
      <CellLink {...{ member, text, label: `${text}: ${member.title}`, pane }} />
    </Stack>
  );
}

interface CellLinkProps {
  readonly member: Member;
  readonly text: string;
  readonly label: string;
  readonly pane: Readonly<Record<string, string>>;
}

/** A link whose words stand right under the badges. */
function CellLink({ member: { id, type }, text, label, pane }: CellLinkProps) {
  return (
    <Flex style={{ marginInlineStart: '-0.4rem' }}>
      <DocumentLink {...{ id, type, text, label, pane, mode: 'bleed' }} />
    </Flex>
  );
}
