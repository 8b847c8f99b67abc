import { addressOf, type BuiltSite } from './BuiltSite.ts';
import type { Gate, Problem } from './Gate.ts';
import { loadsOfCss } from './readPage.ts';

/** Lists what a browser would fetch from another origin: a third party would learn who reads. */
export const strangers: Gate = (site) => [
  ...[...site.pages].flatMap(([file, { loads }]) => foreign(site, file, loads)),
  ...[...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => foreign(site, file, loadsOfCss(site.read(file).toString('utf8')))),
];

function foreign({ origin }: BuiltSite, file: string, loads: readonly string[]): Problem[] {
  const address = addressOf(file);
  const away = loads.filter((href) => {
    const url = URL.canParse(href, origin + address) ? new URL(href, origin + address) : undefined;
    return url !== undefined && url.protocol.startsWith('http') && url.origin !== origin;
  });
  return away.map((href) => ({ address, text: `loads "${href}" from another site` }));
}
