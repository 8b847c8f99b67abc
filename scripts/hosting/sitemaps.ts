import { isLocale } from 'content-schemas/locales.ts';
import type { PublishedPage } from './PublishedPage.ts';

type Files = ReadonlyMap<string, string>;

/**
 * A sitemap for each language and an index over them, from what the pages themselves say: only pages that are their
 * own canonical address and may be found, with their versions in other languages, and the date when they last changed
 * where documents tell it.
 */
export function sitemaps(pages: readonly PublishedPage[], origin: string): Files {
  const found = pages.filter(
    ({ address, head }) => !head.noindex && head.canonical === origin + address,
  );
  const groups = [...Map.groupBy(found, ({ address }) => groupOf(address))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const files = groups.map(([group, members]) => {
    return { file: `sitemap-${group}.xml`, text: sitemap(members, origin), date: newest(members) };
  });
  const index = files.map(
    ({ file, date }) => `  <sitemap><loc>${origin}/${file}</loc>${lastmod(date)}</sitemap>\n`,
  );
  return new Map([
    ['sitemap.xml', document('sitemapindex', '', index)],
    ...files.map(({ file, text }) => [file, text] as const),
  ]);
}

function groupOf(address: string): string {
  const [, first] = address.split('/');
  return isLocale(first) ? first : 'start';
}

function sitemap(pages: readonly PublishedPage[], origin: string): string {
  const entries = pages.map(({ address, head }) => {
    const versions = head.alternates.map(
      ({ hreflang, href }) =>
        `\n    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
    );
    const loc = `<loc>${escaped(origin + address)}</loc>`;
    return `  <url>${loc}${lastmod(head.modified)}${versions.join('')}</url>\n`;
  });
  return document('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);
}

function document(root: string, namespaces: string, entries: readonly string[]): string {
  const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const opening = `<${root} xmlns="${schema}"${namespaces}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${opening}\n${entries.join('')}</${root}>\n`;
}

function lastmod(date: string | undefined): string {
  return date === undefined ? '' : `<lastmod>${date}</lastmod>`;
}

function newest(pages: readonly PublishedPage[]): string | undefined {
  return pages
    .flatMap(({ head }) => head.modified ?? [])
    .toSorted()
    .at(-1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
