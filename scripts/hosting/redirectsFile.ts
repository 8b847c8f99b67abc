import type { MovedPage } from './movedPages.ts';

const head = `# Where former addresses lead, for Netlify, Cloudflare Pages and hosts that understand the same file.
# Each stands twice: the "!" tells Netlify to pass over the page of the same address; Cloudflare, which always
# does, skips that line and takes the next. It knows no 410: there the page itself says that it is gone.
`;

/** The redirects in the form of `_redirects`. */
export function redirectsFile(moved: readonly MovedPage[]): string {
  const lines = moved.map(({ from, to, status }) =>
    status === 410
      ? `${from} ${to} 410!\n`
      : `${from} ${to} ${String(status)}!\n${from} ${to} ${String(status)}\n`,
  );
  return head + lines.join('');
}
