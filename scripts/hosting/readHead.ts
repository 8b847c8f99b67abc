import { Parser } from 'htmlparser2';

/** What the head of a built page tells hosts and search engines. */
export interface PageHead {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical?: string | undefined;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly noindex: boolean;
  /** When what the page shows last changed. */
  readonly modified?: string | undefined;
  /** What a host should answer with instead of the page: 301, 302 or 410. */
  readonly status?: number | undefined;
  /** The page's Content Security Policy. */
  readonly policy?: string | undefined;
  /** The address of its picture for shared links. */
  readonly picture?: string | undefined;
  /** What that picture is to say. */
  readonly pictureAlt: string;
  readonly siteName: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the head of a built page, and nothing after it. */
export function readHead(html: string): PageHead {
  const metas = new Map<string, string>();
  const links: Attributes[] = [];
  let lang = '';
  let title = '';
  let inTitle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'html') lang = attributes['lang'] ?? '';
      if (name === 'title') inTitle = true;
      if (name === 'link') links.push(attributes);
      if (name === 'meta') metas.set(keyOf(attributes), attributes['content'] ?? '');
    },
    ontext: (text) => {
      if (inTitle) title += text;
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html.slice(0, html.indexOf('</head>')));
  return headOf({ lang, title, metas, links });
}

function headOf({
  lang,
  title,
  metas,
  links,
}: {
  readonly lang: string;
  readonly title: string;
  readonly metas: ReadonlyMap<string, string>;
  readonly links: readonly Attributes[];
}): PageHead {
  const status = metas.get('koda:status');
  return {
    ...{ lang, title },
    description: metas.get('description') ?? '',
    canonical: links.find(({ rel }) => rel === 'canonical')?.['href'],
    alternates: links.flatMap(({ rel, hreflang, href }) =>
      rel === 'alternate' && hreflang !== undefined && href !== undefined
        ? [{ hreflang, href }]
        : [],
    ),
    noindex: metas.get('robots')?.includes('noindex') ?? false,
    modified: metas.get('dcterms.modified'),
    status: status === undefined ? undefined : Number(status),
    policy: metas.get('content-security-policy'),
    picture: metas.get('og:image'),
    pictureAlt: metas.get('og:image:alt') ?? '',
    siteName: metas.get('og:site_name') ?? '',
  };
}

function keyOf({ name, property, 'http-equiv': equivalent }: Attributes): string {
  return (name ?? property ?? equivalent ?? '').toLowerCase();
}
