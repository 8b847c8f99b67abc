import { describe, expect, it } from 'vitest';

import { neighbours } from '../../../../site/content/pageTree/neighbours.ts';
import type { PageBranch } from '../../../../site/content/pageTree/pageTree.ts';

const branch = (title: string, below: readonly PageBranch[] = [], demo = false): PageBranch => ({
  title,
  href: `/et/${title}/`,
  demo,
  below,
});
const tree = [
  branch('meist', [branch('missioon', [branch('a')]), branch('ajalugu'), branch('x', [], true)]),
  branch('muu'),
];

describe('neighbours', () => {
  const found = neighbours(tree);
  const titles = (title: string) => found.get(`/et/${title}/`)?.map((one) => one.title);

  it('are the other pages under the same parent, without examples', () => {
    expect(titles('missioon')).toEqual(['ajalugu']);
    expect(titles('x')).toEqual(['missioon', 'ajalugu']);
    expect(titles('a')).toEqual([]);
  });

  it('are none at the top, where pages have nothing in common', () => {
    expect(titles('meist')).toBeUndefined();
  });
});
