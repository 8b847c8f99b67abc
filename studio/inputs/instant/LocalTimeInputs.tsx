import { Box, Flex, TextInput } from '@sanity/ui';
import type { Locale } from 'content-schemas/locales.ts';
import type { StringInputProps } from 'sanity';

import { instantTexts } from '../../texts/instantTexts.ts';
import type { LocalTime } from './localTime.ts';

interface LocalTimeInputsProps extends Pick<StringInputProps, 'elementProps'> {
  readonly readOnly: boolean;
  readonly locale: Locale;
  readonly shown: LocalTime;
  readonly change: (time: LocalTime) => void;
}

/** Day and time of day; the time is plain text, because browsers would ask some editors for morning or afternoon. */
export function LocalTimeInputs(props: LocalTimeInputsProps) {
  const { elementProps, readOnly, locale, shown, change } = props;
  const { id, ref, onFocus, onBlur } = elementProps;
  const both = { readOnly, onFocus, onBlur };
  return (
    <Flex gap={2}>
      <TextInput
        {...both}
        id={id}
        ref={ref}
        type="date"
        aria-label={instantTexts.day[locale]}
        value={shown.day}
        onChange={({ currentTarget }) => change({ ...shown, day: currentTarget.value })}
      />
      <Box style={{ width: '6rem' }}>
        <TextInput
          {...both}
          inputMode="numeric"
          placeholder="10:00"
          aria-label={instantTexts.time[locale]}
          value={shown.time}
          onChange={({ currentTarget }) => change({ ...shown, time: currentTarget.value })}
        />
      </Box>
    </Flex>
  );
}
