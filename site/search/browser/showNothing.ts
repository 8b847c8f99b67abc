import { hrefFor } from 'content-schemas/address.ts';
import { locales } from 'content-schemas/locales.ts';
import { nearMisses } from '../nearMisses.ts';
import type { Query } from '../Query.ts';
import { part } from './part.ts';
import { SearchIndex } from './SearchIndex.ts';
import type { Texts } from './textsOf.ts';

/** Offers, where nothing was found, words that look alike and pages in other languages. */
export async function showNothing(
  root: ParentNode,
  query: Query,
  index: SearchIndex,
  texts: Texts,
): Promise<void> {
  const [near, elsewhere] = await Promise.all([
    nearLinks(query, index),
    elsewhereLinks(query, index, texts),
  ]);
  fill(root, 'near', near);
  fill(root, 'elsewhere', elsewhere);
}

function fill(root: ParentNode, name: string, links: readonly HTMLAnchorElement[]): void {
  const items = links.map((link) => {
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  part(root, `${name}-list`, HTMLElement).replaceChildren(...items);
  part(root, name, HTMLElement).hidden = links.length === 0;
}

async function nearLinks({ text, words }: Query, index: SearchIndex): Promise<HTMLAnchorElement[]> {
  const known = await index.words().catch(() => []);
  const { pathname } = location;
  return words.flatMap(({ typed }) =>
    nearMisses(typed, known).map((near) => {
      const better = text.toLowerCase().replace(typed, near);
      return linkTo(`${pathname}?q=${encodeURIComponent(better)}`, better);
    }),
  );
}

async function elsewhereLinks(
  { text }: Query,
  { locale: own }: SearchIndex,
  texts: Texts,
): Promise<HTMLAnchorElement[]> {
  const others = locales.filter((locale) => locale !== own);
  const links = others.map(async (locale) => {
    const { found } = await new SearchIndex(locale).ask(text);
    const count = found.hasAllWords ? found.matches.length : 0;
    if (count === 0) return [];
    const search = `${hrefFor({ locale, ownPage: 'search' })}?q=${encodeURIComponent(text)}`;
    const link = linkTo(search, texts(`moreIn.${locale}`, { count }));
    link.hreflang = locale;
    return [link];
  });
  return (await Promise.all(links.map((link) => link.catch(() => [])))).flat();
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
