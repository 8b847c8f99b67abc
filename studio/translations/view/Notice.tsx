import { Card, Text, type CardTone } from '@sanity/ui';
import type { ReactNode } from 'react';

/** One sentence that an editor should not miss. */
export function Notice({
  tone,
  children,
}: {
  readonly tone: CardTone;
  readonly children: ReactNode;
}) {
  return (
    <Card tone={tone} padding={3} radius={2} border role="status">
      <Text size={1}>{children}</Text>
    </Card>
  );
}
