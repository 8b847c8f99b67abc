import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { inject } from 'vitest';

import { isLocale, type Locale } from 'content-schemas/locales.ts';

/** A built page as a reader's program sees it. */
export interface BuiltPage {
  /** The path under which it is served, such as `/et/koolitused/`. */
  readonly address: string;
  /** The language that its address names; undefined for the chooser, the error page and former addresses. */
  readonly locale: Locale | undefined;
  readonly html: string;
  readonly $: CheerioAPI;
}

let pages: readonly BuiltPage[] | undefined;

/** Every HTML page of the built site, in the order of their addresses; each is read once and parsed when it is asked. */
export function builtPages(): readonly BuiltPage[] {
  const { folder } = inject('built');
  pages ??= readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => builtPage(file, readFileSync(path.join(folder, file), 'utf8')));
  return pages;
}

function builtPage(file: string, html: string): BuiltPage {
  const address = `/${file.split(path.sep).join('/')}`.replace(/(^|\/)index\.html$/, '$1');
  const first = address.split('/')[1];
  let parsed: CheerioAPI | undefined;
  return {
    address,
    locale: isLocale(first) && !html.includes('koda:status') ? first : undefined,
    html,
    get $() {
      return (parsed ??= load(html));
    },
  };
}

/** A page by its address; a missing one fails the test that asks. */
export function pageAt(address: string): BuiltPage {
  const page = builtPages().find((one) => one.address === address);
  if (page === undefined) throw new Error(`The site has no page ${address}.`);
  return page;
}

/** True for a page that stands at a former address and only tells where its content is now. */
export function isFormer({ $ }: BuiltPage): boolean {
  return $('meta[name="koda:status"]').length > 0;
}
