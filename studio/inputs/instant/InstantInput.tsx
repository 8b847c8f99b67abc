import { Card, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { timeZones } from 'content-schemas/fields/timeZone.ts';
import { useState } from 'react';
import { set, unset, useFormValue, type StringInputProps } from 'sanity';

import { instantTexts, refusalTexts } from '../../texts/instantTexts.ts';
import { useStudioLocale } from '../../useStudioLocale.ts';
import { instantAt, localTimeOf, refusedTimeIn, type LocalTime } from './localTime.ts';
import { zoneOf } from './zoneOf.ts';

/**
 * A moment, entered as day and time of day in the zone beside it and stored in UTC. A time that names no single
 * moment stays in the form as it was typed, with the reason, and cannot be published.
 */
export function InstantInput({ value, onChange, elementProps, readOnly, path }: StringInputProps) {
  const locale = useStudioLocale();
  const zone = zoneOf(useFormValue(path.slice(0, -1)), useFormValue([]));
  const stored = value === undefined ? undefined : shownTime(value, zone);
  const [begun, setBegun] = useState<LocalTime>();
  const shown = begun ?? stored ?? { day: '', time: '' };

  const change = (next: LocalTime) => {
    setBegun(isWhole(next) || isEmpty(next) ? undefined : next);
    onChange(isWhole(next) ? set(storedForm(next, zone)) : unset());
  };
  const problem = begun ? instantTexts.incomplete : refusalOf(shown, zone);
  const shared = { readOnly, onFocus: elementProps.onFocus, onBlur: elementProps.onBlur };
  return (
    <Stack gap={2}>
      <Flex gap={2} align="center" wrap="wrap">
        <TextInput
          {...shared}
          id={elementProps.id}
          ref={elementProps.ref}
          type="date"
          aria-label={instantTexts.day[locale]}
          value={shown.day}
          onChange={({ currentTarget }) => change({ ...shown, day: currentTarget.value })}
        />
        <TextInput
          {...shared}
          type="time"
          aria-label={instantTexts.time[locale]}
          value={shown.time}
          onChange={({ currentTarget }) => change({ ...shown, time: currentTarget.value })}
        />
        <Text size={1} muted>
          {Object.hasOwn(timeZones, zone) ? timeZones[zone]?.[locale] : zone}
        </Text>
      </Flex>
      {problem && <Refused reason={problem[locale]} />}
    </Stack>
  );
}

function Refused({ reason }: { readonly reason: string }) {
  return (
    <Card tone="critical" padding={3} radius={2} role="alert">
      <Text size={1}>{reason}</Text>
    </Card>
  );
}

function shownTime(value: string, zone: string): LocalTime | undefined {
  return refusedTimeIn(value) ?? localTimeOf(value, zone);
}

function storedForm(local: LocalTime, zone: string): string {
  const answer = instantAt(local, zone);
  return 'instant' in answer ? answer.instant : `${local.day}T${local.time}`;
}

function refusalOf(local: LocalTime, zone: string) {
  if (!isWhole(local)) return undefined;
  const answer = instantAt(local, zone);
  return 'refusal' in answer ? refusalTexts[answer.refusal] : undefined;
}

/** While a year is being typed, browsers tell of years such as 0002. */
function isWhole({ day, time }: LocalTime): boolean {
  return day >= '1900' && time !== '';
}

function isEmpty({ day, time }: LocalTime): boolean {
  return day === '' && time === '';
}
