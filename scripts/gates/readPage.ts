import { Parser } from 'htmlparser2';

/** What the gates need to know of a built page. */
export interface Page {
  lang: string;
  title: string;
  /** Everything that a fragment can point to. */
  ids: ReadonlySet<string>;
  /** Addresses a reader can follow. */
  links: readonly string[];
  /** Addresses a browser fetches by itself. */
  loads: readonly string[];
}

const linkAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  form: 'action',
};
const loadAttributes = ['src', 'poster', 'data', 'background'] as const;
const loadingRelations =
  /\b(stylesheet|preload|modulepreload|icon|manifest|prefetch|apple-touch-icon)\b/;

/** Reads a built page once, from its first byte to its last. */
export function readPage(html: string): Page {
  const ids = new Set<string>();
  const links: string[] = [];
  const loads: string[] = [];
  const page = { lang: '', title: '', ids, links, loads };
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name);
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      const link = attributes[linkAttributes[name] ?? ''];
      if (link !== undefined) links.push(link);
      loads.push(...loadsOf(name, attributes));
    },
    ontext: (text) => {
      if (open.at(-1) === 'title' && !open.includes('svg')) page.title += text;
      if (open.at(-1) === 'style') loads.push(...loadsOfCss(text));
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return page;
}

function loadsOf(name: string, attributes: Record<string, string>): string[] {
  if (name === 'link') {
    const { rel = '', href = '' } = attributes;
    return loadingRelations.test(rel) ? [href] : [];
  }
  const plain = loadAttributes.flatMap((key) => attributes[key] ?? []);
  const sets = [attributes['srcset'], attributes['imagesrcset']].flatMap((set) => candidates(set));
  const drawn = name === 'use' || name === 'image' ? [attributes['href'] ?? ''] : [];
  const styled = loadsOfCss(attributes['style'] ?? '');
  return [...plain, ...sets, ...drawn, ...styled].filter((address) => address !== '');
}

function candidates(set = ''): string[] {
  const parts = set.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '');
  return parts.filter((address) => address !== '');
}

/** Lists the addresses that a style sheet fetches. */
export function loadsOfCss(css: string): string[] {
  const pattern = /url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g;
  return [...css.matchAll(pattern)].map((match) => match[2] ?? match[4] ?? '');
}
