import { protocolCodes } from './convention/protocols.ts';
import type { ProtocolCode } from './convention/protocols.ts';

/** What a UN document is, as far as its symbol tells. */
export const unSymbolKinds = [
  'stateReport',
  'listOfIssues',
  'listOfIssuesPriorToReporting',
  'replies',
  'concludingObservations',
  'summaryRecord',
  'guidelines',
] as const;
export type UnSymbolKind = (typeof unSymbolKinds)[number];

/** An addendum, a correction or a revision. */
export interface UnSymbolSuffix {
  readonly type: 'Add' | 'Corr' | 'Rev';
  readonly number: number;
}

/** A UN document symbol of the Committee on the Rights of the Child, taken apart. */
export interface UnSymbol {
  readonly symbol: string;
  readonly kind: UnSymbolKind;
  /** The country's three-letter code; old series have none. */
  readonly country?: string;
  readonly protocol?: ProtocolCode;
  /** The periodic reports meant: `CRC/C/EST/CO/2-4` is 2 to 4; a single number is from itself to itself. */
  readonly cycle?: { readonly first: number; readonly last: number };
  /** The old series (`15` in `CRC/C/15/Add.196`), or the number in `SR.2167` and `RESP/24`. */
  readonly number?: number;
  readonly suffixes: readonly UnSymbolSuffix[];
}

const natural = '[1-9]\\d*';
const suffix = `/(?:Add|Corr|Rev)\\.${natural}`;
const cycle = `(?<first>${natural})(?:-(?<last>${natural}))?`;
const country = '(?<country>[A-Z]{3})';
const ofCountry = `(?:(?<protocol>${protocolCodes.join('|')})/)?${country}`;

/** What may follow `CRC/C/`; the first row that fits says what the document is. */
const styles: readonly (readonly [kind: UnSymbolKind, pattern: RegExp])[] = (
  [
    ['stateReport', `${ofCountry}/${cycle}`],
    ['replies', `${ofCountry}/Q/${cycle}(?=/Add\\.)`],
    ['listOfIssues', `${ofCountry}/Q/${cycle}`],
    ['listOfIssuesPriorToReporting', `${ofCountry}/QPR/${cycle}`],
    ['replies', `${ofCountry}/RQ/${cycle}`],
    ['concludingObservations', `${ofCountry}/CO/${cycle}`],
    ['listOfIssues', `Q/${country}/${cycle}`],
    ['replies', `RESP/(?<number>${natural})`],
    ['summaryRecord', `SR\\.(?<number>${natural})`],
    ['concludingObservations', '(?<number>15)(?=/Add\\.)'],
    ['guidelines', '(?<number>58)'],
    ['stateReport', `(?<number>${natural})(?=/Add\\.)`],
  ] as const
).map(([kind, start]) => [kind, new RegExp(`^CRC/C/${start}(?<suffixes>(?:${suffix})*)$`)]);

function suffixesOf(text: string): readonly UnSymbolSuffix[] {
  return [...text.matchAll(/\/(?:(Add)|(Corr)|Rev)\.(\d+)/g)].map(([, add, corr, number]) => ({
    type: add ? 'Add' : corr ? 'Corr' : 'Rev',
    number: Number(number),
  }));
}

function partsOf(groups: Readonly<Record<string, string | undefined>>) {
  const protocol = protocolCodes.find((code) => code === groups['protocol']);
  const first = Number(groups['first']);
  return {
    ...(groups['country'] === undefined ? {} : { country: groups['country'] }),
    ...(protocol === undefined ? {} : { protocol }),
    ...(groups['first'] === undefined
      ? {}
      : { cycle: { first, last: Number(groups['last'] ?? first) } }),
    ...(groups['number'] === undefined ? {} : { number: Number(groups['number']) }),
    suffixes: suffixesOf(groups['suffixes'] ?? ''),
  };
}

/**
 * Takes a symbol apart, in today's form (`CRC/C/EST/CO/5-7`, `CRC/C/OPAC/LTU/CO/1`) or an old one
 * (`CRC/C/15/Add.196`, `CRC/C/RESP/24`); undefined when the text is neither, or a range runs backwards.
 */
export function parseUnSymbol(text: string): UnSymbol | undefined {
  const symbol = text.trim();
  for (const [kind, pattern] of styles) {
    const groups = pattern.exec(symbol)?.groups;
    if (groups === undefined) continue;
    const parts = partsOf(groups);
    if (parts.cycle !== undefined && parts.cycle.last < parts.cycle.first) return undefined;
    return { symbol, kind, ...parts };
  }
  return undefined;
}

/** A symbol as part of an address: `CRC/C/EST/CO/5-7` becomes `crc-c-est-co-5-7`. */
export function unSymbolSlug(symbol: string): string {
  return symbol
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
