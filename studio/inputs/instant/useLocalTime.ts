import { useState } from 'react';
import { set, unset, type StringInputProps } from 'sanity';

import {
  instantAt,
  isWhole,
  localTimeOf,
  refusedTimeIn,
  tidied,
  type LocalTime,
} from './localTime.ts';

const nothing: LocalTime = { day: '', time: '' };

/** What the form shows of a stored moment, and how to change it; what is typed only in part is stored nowhere. */
export function useLocalTime(
  value: string | undefined,
  onChange: StringInputProps['onChange'],
  zone: string,
) {
  const [begun, setBegun] = useState<LocalTime>();
  const stored = value === undefined ? nothing : shownTime(value, zone);
  const change = (typed: LocalTime) => {
    const next = tidied(typed);
    setBegun(isWhole(next) ? undefined : typed);
    onChange(isWhole(next) ? set(storedForm(next, zone)) : unset());
  };
  return { shown: begun ?? stored, change };
}

function shownTime(value: string, zone: string): LocalTime {
  return refusedTimeIn(value) ?? localTimeOf(value, zone) ?? nothing;
}

function storedForm(local: LocalTime, zone: string): string {
  const answer = instantAt(local, zone);
  return 'instant' in answer ? answer.instant : `${local.day}T${local.time}`;
}
