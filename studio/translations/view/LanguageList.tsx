import { Button, Stack } from '@sanity/ui';
import { localeFacts, locales, type Locale } from 'content-schemas/locales.ts';
import { useState } from 'react';

import { translationTexts as texts } from '../../texts/translations.ts';
import { CreateTranslation } from '../create/CreateTranslation.tsx';
import { HandOverButton } from '../handOver/HandOverButton.tsx';
import { membersIn, type Member, type TranslationGroup } from '../states/TranslationGroup.ts';
import { useTexts } from '../useTexts.ts';
import { DocumentLink } from './DocumentLink.tsx';
import { LanguageRow } from './LanguageRow.tsx';
import { Notice } from './Notice.tsx';

interface LanguageListProps {
  readonly group: TranslationGroup;
  /** The document whose view is open. */
  readonly openId: string;
  readonly onCompare: (id: string) => void;
}

/** The languages of a document, each with its states and with what can be done. */
export function LanguageList(props: LanguageListProps) {
  const { group, openId } = props;
  const { say } = useTexts();
  const [created, setCreated] = useState<Locale>();
  const hasTwice = locales.some((locale) => membersIn(group, locale).length > 1);
  return (
    <>
      {group.original === undefined && <Notice tone="critical">{say(texts.originalGone)}</Notice>}
      {hasTwice && <Notice tone="critical">{say(texts.twice)}</Notice>}
      <Stack as="ul" gap={3} padding={0} style={{ listStyle: 'none' }}>
        {locales.flatMap((language) => {
          const members = membersIn(group, language);
          return members.length > 0
            ? members.map((member) => <MemberRow key={member.id} {...props} member={member} />)
            : [<MissingRow key={language} {...{ group, language, onCreate: setCreated }} />];
        })}
      </Stack>
      {created && (
        <CreateTranslation
          {...{ group, openId, language: created }}
          onClose={() => setCreated(undefined)}
        />
      )}
    </>
  );
}

interface MissingRowProps {
  readonly group: TranslationGroup;
  readonly language: Locale;
  readonly onCreate: (language: Locale) => void;
}

function MissingRow({ group, language, onCreate }: MissingRowProps) {
  const { say } = useTexts();
  return (
    <LanguageRow language={language} member={undefined} group={group} isOpen={false}>
      <Button
        {...{ tone: 'primary', fontSize: 1, padding: 2, text: say(texts.create) }}
        aria-label={`${say(texts.create)}: ${localeFacts[language].name}`}
        disabled={group.original === undefined}
        onClick={() => onCreate(language)}
      />
    </LanguageRow>
  );
}

function MemberRow({
  member,
  group,
  openId,
  onCompare,
}: LanguageListProps & { readonly member: Member }) {
  const { say } = useTexts();
  const { id, type, language } = member;
  const isTranslation = id !== group.originalId && group.original !== undefined;
  return (
    <LanguageRow {...{ language, member, group, isOpen: id === openId }}>
      {id !== openId && <DocumentLink id={id} type={type} text={say(texts.open)} />}
      {isTranslation && (
        <Button
          {...{ mode: 'ghost', fontSize: 1, padding: 2, text: say(texts.compare) }}
          onClick={() => onCompare(id)}
        />
      )}
      {isTranslation && <HandOverButton member={member} group={group} />}
    </LanguageRow>
  );
}
