import { Card, Text } from '@sanity/ui';
import { timeZones } from 'content-schemas/fields/timeZone.ts';
import { localeFacts, type Locale } from 'content-schemas/locales.ts';

import { instantTexts, refusalTexts } from '../../texts/instantTexts.ts';
import { instantAt, isWhole, type LocalTime } from './localTime.ts';

interface MomentNoteProps {
  readonly shown: LocalTime;
  readonly zone: string;
  readonly locale: Locale;
}

/** Says the entered moment in words, with its zone; or why it cannot be taken. */
export function MomentNote({ shown, zone, locale }: MomentNoteProps) {
  const zoneName = Object.hasOwn(timeZones, zone) ? (timeZones[zone]?.[locale] ?? zone) : zone;
  if (shown.day === '' && shown.time === '') return <Note>{zoneName}</Note>;
  if (!isWhole(shown)) return <Refused>{instantTexts.incomplete[locale]}</Refused>;
  const answer = instantAt(shown, zone);
  if ('refusal' in answer) return <Refused>{refusalTexts[answer.refusal][locale]}</Refused>;
  return <Note>{`${inWords(answer.instant, zone, locale)}, ${zoneName}`}</Note>;
}

function Note({ children }: { readonly children: string }) {
  return (
    <Text size={1} muted>
      {children}
    </Text>
  );
}

function Refused({ children }: { readonly children: string }) {
  return (
    <Card tone="critical" padding={3} radius={2} role="alert">
      <Text size={1}>{children}</Text>
    </Card>
  );
}

function inWords(instant: string, timeZone: string, locale: Locale): string {
  const form = { dateStyle: 'full', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(localeFacts[locale].bcp47, form).format(new Date(instant));
}
