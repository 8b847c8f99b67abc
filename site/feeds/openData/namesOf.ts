import type { Cards } from 'content-schemas/card.ts';
import type { Reference } from 'content-schemas/fields/reference.ts';

/** The names of what references lead to, in their order. */
export function namesOf(references: readonly Reference[], cards: Cards): string[] {
  return references.flatMap(({ ref }) => cards[ref]?.title.text ?? []);
}
