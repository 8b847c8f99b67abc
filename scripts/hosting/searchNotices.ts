import type { PageHead } from './readHead.ts';
import type { PublishedPage } from './PublishedPage.ts';

const titleLength = { least: 3, most: 100 } as const;
const descriptionLength = { least: 20, most: 200 } as const;

/** What an editor should mend so that a list of results tells pages apart: equal titles and descriptions, and odd lengths. */
export function searchNotices(pages: readonly PublishedPage[]): string[] {
  const found = pages.filter(({ head }) => !head.noindex);
  return [
    ...equals(found, 'title', ({ title }) => title),
    ...equals(found, 'description', ({ description }) => description),
    ...found.flatMap(({ address, head }) => [
      ...oddLength(address, 'title', head.title, titleLength),
      ...oddLength(address, 'description', head.description, descriptionLength),
    ]),
  ];
}

function equals(
  pages: readonly PublishedPage[],
  what: string,
  textOf: (head: PageHead) => string,
): string[] {
  const groups = Map.groupBy(pages, ({ head }) => `${head.lang} ${textOf(head)}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const [first] = group;
      const addresses = group.map(({ address }) => `  ${decodeURI(address)}`).join('\n');
      const text = first === undefined ? '' : textOf(first.head);
      const field = what === 'title' ? 'Title' : 'Summary';
      return `These pages have the same ${what}, "${text}":\n${addresses}\nIn the Studio, change "${field}" of all but one.`;
    });
}

function oddLength(
  address: string,
  what: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): string[] {
  const { length } = text;
  if (length >= least && length <= most) return [];
  const wish = length < least ? `at least ${String(least)}` : `at most ${String(most)}`;
  return [`${decodeURI(address)} has a ${what} of ${String(length)} letters: make it ${wish}.`];
}
