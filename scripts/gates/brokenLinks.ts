import { addressOf, type BuiltSite } from './BuiltSite.ts';
import type { Gate, Problem } from './Gate.ts';
import { loadsOfCss } from './readPage.ts';

/** Lists links, fragments and files that lead nowhere inside the site; other sites are not asked. */
export const brokenLinks: Gate = (site) => [
  ...[...site.pages].flatMap(([file, { links, loads }]) =>
    [...new Set([...links, ...loads])].flatMap((href) => problem(site, file, href)),
  ),
  ...styleSheets(site).flatMap(([file, css]) =>
    loadsOfCss(css).flatMap((href) => problem(site, file, href)),
  ),
];

function styleSheets({ files, read }: BuiltSite): [string, string][] {
  const css = [...files].filter((file) => file.endsWith('.css'));
  return css.map((file) => [file, read(file).toString('utf8')]);
}

function problem(site: BuiltSite, file: string, href: string): Problem[] {
  const address = addressOf(file);
  if (!URL.canParse(href, site.origin + address)) {
    return [{ address, text: `has the address "${href}", which no browser can read` }];
  }
  const url = new URL(href, site.origin + address);
  if (url.origin !== site.origin) return [];
  const target = fileFor(site, decoded(url.pathname));
  if (target === undefined) return [{ address, text: `links to "${href}", which is not there` }];
  if (!hasFragment(site, target, decoded(url.hash.slice(1)))) {
    return [{ address, text: `links to "${href}", and nothing there has that id` }];
  }
  return [];
}

function fileFor({ files }: BuiltSite, pathname: string): string | undefined {
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  return files.has(file) ? file : undefined;
}

function hasFragment({ pages }: BuiltSite, file: string, fragment: string): boolean {
  const id = fragment.replace(/:~:.*$/, '');
  const page = pages.get(file);
  return id === '' || id === 'top' || page === undefined || page.ids.has(id);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
