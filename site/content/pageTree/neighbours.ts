import type { PageBranch } from './pageTree.ts';

/** A page that stands beside another under the same parent. */
export type Neighbour = Pick<PageBranch, 'title' | 'href'>;

/** For the address of each page that has a parent, the other pages under it that are no examples, in their order. */
export function neighbours(tree: readonly PageBranch[]): ReadonlyMap<string, readonly Neighbour[]> {
  return new Map(tree.flatMap(({ below }) => within(below)));
}

function within(branches: readonly PageBranch[]): [string, readonly Neighbour[]][] {
  return branches.flatMap(({ href, below }) => {
    const others = branches.filter((other) => other.href !== href && !other.demo);
    return [
      [href, others.map((other) => ({ title: other.title, href: other.href }))],
      ...within(below),
    ];
  });
}
