import type { PublishedPage } from './PublishedPage.ts';

/**
 * The Content Security Policy for the whole site as a header: it allows what any page allows for itself, while each page's
 * own policy stays the stricter one. What only a header can say comes on top: nobody may frame the site.
 */
export function sitePolicy(pages: readonly PublishedPage[]): string {
  const directives = new Map<string, Set<string>>();
  for (const { head } of pages) {
    for (const [name, ...sources] of directivesOf(head.policy ?? '')) {
      const known = directives.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      directives.set(name, known);
    }
  }
  const written = [...directives].map(([name, sources]) => [name, ...allowed(sources)].join(' '));
  return [...written, "frame-ancestors 'none'"].join('; ');
}

function directivesOf(policy: string): [string, ...string[]][] {
  return policy.split(';').flatMap((directive): [string, ...string[]][] => {
    const [name, ...sources] = directive.trim().split(/\s+/u);
    return name === undefined || name === '' ? [] : [[name, ...sources]];
  });
}

/** In one order, whatever page came first; 'none' holds only where nothing is allowed. */
function allowed(sources: ReadonlySet<string>): string[] {
  const others = [...sources].filter((source) => source !== "'none'");
  return others.length === 0 ? [...sources] : others.toSorted();
}
