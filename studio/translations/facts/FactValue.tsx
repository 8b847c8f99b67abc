import { Text } from '@sanity/ui';

import { useTexts } from '../useTexts.ts';
import type { FactPart } from './factLines.ts';
import { inOneLanguage } from './inOneLanguage.ts';

interface FactValueProps {
  readonly parts: readonly FactPart[];
  readonly names: ReadonlyMap<string, unknown>;
}

/** One value of a fact: its pieces in one line, documents by their names. */
export function FactValue({ parts, names }: FactValueProps) {
  const { locale } = useTexts();
  const texts = parts.map((part) =>
    'text' in part ? part.text : (inOneLanguage(names.get(part.ref), locale) ?? part.ref),
  );
  return <Text size={1}>{texts.join(' · ')}</Text>;
}
