import { Box, Stack } from '@sanity/ui';
import { FormField, useFormValue, type StringInputProps } from 'sanity';

import { useStudioLocale } from '../../useStudioLocale.ts';
import { LocalTimeInputs } from './LocalTimeInputs.tsx';
import { MomentNote } from './MomentNote.tsx';
import { useLocalTime } from './useLocalTime.ts';
import { zoneOf } from './zoneOf.ts';

/**
 * A moment, entered as day and time of day in the zone beside it and stored in UTC. A time that names no single
 * moment stays in the form as it was typed, with the reason, and cannot be published.
 */
export function InstantInput(props: StringInputProps) {
  const { value, onChange, elementProps, readOnly, path, schemaType, validation, level } = props;
  const locale = useStudioLocale();
  const zone = zoneOf(useFormValue(path.slice(0, -1)), useFormValue([]));
  const { shown, change } = useLocalTime(value, onChange, zone);
  // Sanity leaves the heading of a field for moments to its input.
  return (
    <Box data-testid={`field-${elementProps.id}`}>
      <FormField
        {...{ path, level, validation }}
        inputId={elementProps.id}
        title={schemaType.title}
        description={schemaType.description}
        __unstable_presence={props.presence}
      >
        <Stack gap={3}>
          <LocalTimeInputs
            {...{ elementProps, locale, shown, change }}
            readOnly={readOnly === true}
          />
          <MomentNote {...{ shown, zone, locale }} />
        </Stack>
      </FormField>
    </Box>
  );
}
