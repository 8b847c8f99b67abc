import type { BuiltPage } from '../built/builtPages.ts';

/** The scopes of the components that a page is made of, as Astro writes them into its HTML. */
function componentsOf({ html }: BuiltPage): Set<string> {
  return new Set(html.match(/data-astro-cid-\w+/g));
}

/**
 * As few pages as hold every component that any of these pages holds, the shortest addresses first among
 * equals: one of every kind, without a list of kinds that somebody has to keep.
 */
export function everyKind(pages: readonly BuiltPage[]): string[] {
  const parts = new Map(pages.map((page) => [page.address, componentsOf(page)]));
  const missing = new Set([...parts.values()].flatMap((own) => [...own]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const news = ([, own]: readonly [string, Set<string>]) =>
      [...own].filter((part) => missing.has(part)).length;
    const [best] = [...parts].toSorted(
      (a, b) => news(b) - news(a) || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
    );
    if (best === undefined) break;
    chosen.push(best[0]);
    for (const part of best[1]) missing.delete(part);
  }
  return chosen;
}
