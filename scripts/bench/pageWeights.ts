import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../gates/BuiltSite.ts';

/** Gives what each page weighs on the wire, in bytes: its HTML and its own style sheets, each compressed with gzip. */
export function pageWeights({ origin, pages, read }: BuiltSite): number[] {
  const known = new Map<string, number>();
  const weigh = (file: string): number => {
    const weight = known.get(file) ?? gzipSync(read(file)).byteLength;
    known.set(file, weight);
    return weight;
  };
  return [...pages].map(([file, { loads }]) => {
    const addresses = loads.map((href) => new URL(href, origin + file));
    const sheets = addresses.filter(
      (url) => url.origin === origin && url.pathname.endsWith('.css'),
    );
    const own = new Set(sheets.map(({ pathname }) => pathname));
    return weigh(file) + [...own].reduce((total, sheet) => total + weigh(sheet), 0);
  });
}
