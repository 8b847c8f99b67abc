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

/** Reports by date, the earliest first; those without one come last. */
export function reportsAmong(mentions: readonly Card[]): CardOf<'report'>[] {
  const key = ({ date = '9999', id }: CardOf<'report'>) => `${date} ${id}`;
  return mentionsOfType(mentions, 'report').toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
