import { Card, Flex, Stack, Text } from '@sanity/ui';
import { localeFacts, locales } from 'content-schemas/locales.ts';
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
  border-collapse: collapse;
  text-align: start;

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
              {members.length === 0 && <StateBadges member={undefined} group={group} />}
              {members.map((member) => (
                <Cell key={member.id} member={member} group={group} />
              ))}
              {members.length === 0 && group.original && (
                <CellLink group={group} member={group.original} />
              )}
            </Stack>
          </td>
        );
      })}
    </tr>
  );
});

function Cell({ member, group }: { readonly member: Member; readonly group: TranslationGroup }) {
  return (
    <Stack gap={3}>
      <StateBadges member={member} group={group} />
      <CellLink group={group} member={member} />
    </Stack>
  );
}

/** Leads to the form; for a translation that does not match to the comparison; for a missing one to where it is created. */
function CellLink({
  member,
  group,
}: {
  readonly member: Member;
  readonly group: TranslationGroup;
}) {
  const { say } = useTexts();
  const { id, type, title } = member;
  const match = matchOf(member, group);
  const isCompared = match === 'outdated' || match === 'neverCompared';
  const text = say(isCompared ? texts.compare : texts.open);
  return (
    <Flex>
      <DocumentLink
        {...{ id, type, text, label: `${text}: ${title}`, mode: 'bleed' }}
        pane={isCompared ? { view: 'translations', compare: id } : {}}
      />
    </Flex>
  );
}
