import { Flex, Stack, Text } from '@sanity/ui';
import type { ReactNode } from 'react';

interface CountedProps {
  readonly value: unknown;
  /** The longest sensible length in characters. */
  readonly max: number;
  readonly children: ReactNode;
}

/** An input with the number of its characters below, which stands out once there are too many. */
export function Counted({ value, max, children }: CountedProps) {
  const length = typeof value === 'string' ? value.length : 0;
  const isTooLong = length > max;
  return (
    <Stack gap={2}>
      {children}
      <Flex justify="flex-end">
        <Text size={0} muted={!isTooLong} weight={isTooLong ? 'bold' : 'regular'}>
          {length} / {max}
        </Text>
      </Flex>
    </Stack>
  );
}
