type Stored = Readonly<Record<string, unknown>> | null | undefined;

/**
 * The earlier addresses that a document has once its draft is published: those it lists, and the published address
 * if that changes. Undefined when the draft lists them rightly already, or lists none because its type has none.
 */
export function formerSlugsAfter(published: Stored, draft: Stored): string[] | undefined {
  const before = slugOf(published);
  const now = slugOf(draft);
  if (before === undefined || now === undefined || before === now) return undefined;
  const listed = listOf(draft);
  const kept = [...listed.filter((slug) => slug !== now && slug !== before), before];
  return kept.join('/') === listed.join('/') ? undefined : kept;
}

function slugOf(document: Stored): string | undefined {
  const slug = document?.['slug'];
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return undefined;
  return typeof slug.current === 'string' ? slug.current : undefined;
}

function listOf(document: Stored): string[] {
  const list = document?.['formerSlugs'];
  return Array.isArray(list) ? list.filter((slug) => typeof slug === 'string') : [];
}
