import type { Card } from 'content-schemas/card.ts';

type CardOf<Type extends Card['type']> = Extract<Card, { readonly type: Type }>;

/** Those of a page's mentions that are of a type. */
export function mentionsOfType<const Type extends Card['type']>(
  mentions: readonly Card[],
  type: Type,
): CardOf<Type>[] {
  return mentions.filter((card): card is CardOf<Type> => card.type === type);
}

/** Recommendations in the order of their paragraphs: 9, 31 (a), 31 (b). */
export function recommendationsAmong(mentions: readonly Card[]): CardOf<'recommendation'>[] {
  return mentionsOfType(mentions, 'recommendation').toSorted(
    (a, b) =>
      a.citation.localeCompare(b.citation, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1),
  );
}

/** Reports by date, the earliest first. */
export function reportsAmong(mentions: readonly Card[]): CardOf<'report'>[] {
  return mentionsOfType(mentions, 'report').toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1,
  );
}
