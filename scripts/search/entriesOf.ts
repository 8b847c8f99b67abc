import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from 'content-schemas/locales.ts';
import type { SearchRecord } from '../../site/content/pages/searchRecords.ts';
import { filterNames } from '../../site/search/filterNames.ts';
import { withFacts } from '../../site/search/pageAddress.ts';
import {
  asideToken,
  awayToken,
  comingToken,
  menuToken,
  tokenFields,
  valueToken,
} from '../../site/search/words/tokens.ts';
import { wordsIn } from '../../site/search/words/wordsIn.ts';
import { compoundParts } from './compoundParts.ts';
import type { Entry } from './Entry.ts';
import { readableText } from './readableText.ts';
import { wordsWithRivals } from './wordsWithRivals.ts';
import { wordTokens, type KnownWords } from './wordTokens.ts';

/** A record with the text that was read for it. */
export interface ReadRecord extends SearchRecord {
  readonly title: string;
  readonly text: string;
}

/** What an index is made of: an entry for every page, and all words that stand on them. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
  /** Every value by which the pages can be narrowed, by filter. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Reads the built page of every record and gives what its index entry says; records without a page are left out. */
export function entriesOf(site: string, records: readonly SearchRecord[], locale: Locale): Entries {
  return entriesFor(
    records.flatMap((record) => readRecord(site, record)),
    locale,
  );
}

/** Gives what the index entries of read pages say. */
export function entriesFor(records: readonly ReadRecord[], locale: Locale): Entries {
  const words = vocabulary(records);
  const known = { parts: compoundParts(words, locale), rivals: wordsWithRivals(words, locale) };
  return {
    entries: records.map((record) => entryOf(record, locale, known)),
    words,
    values: valuesOfAll(records),
  };
}

function readRecord(site: string, record: SearchRecord): ReadRecord[] {
  const file = path.join(site, decodeURIComponent(record.href), 'index.html');
  if (!existsSync(file)) return [];
  const { heading, text } = readableText(readFileSync(file, 'utf8'));
  return [{ ...record, title: record.title ?? heading, text }];
}

/** Every word of all pages, once, in the order of code points. */
function vocabulary(records: readonly ReadRecord[]): string[] {
  const all = new Set<string>();
  for (const { title, text } of records) {
    for (const { word } of wordsIn(`${title} ${text}`)) all.add(word);
  }
  return [...all].sort();
}

function entryOf(record: ReadRecord, locale: Locale, known: KnownWords): Entry {
  const { title, text, date } = record;
  const tokens = {
    ...wordTokens(record, locale, known),
    [tokenFields.values]: valueTokens(record),
  };
  const filled = Object.entries(tokens).filter(([, value]) => value !== '');
  return {
    url: withFacts(record.href, record),
    content: text,
    language: locale,
    meta: { title, ...(date !== undefined && { date }), ...Object.fromEntries(filled) },
  };
}

function valueTokens(record: ReadRecord): string {
  const values = valuesOf(record);
  const tokens = filterNames.flatMap((name) =>
    values[name].map((value) => valueToken(name, value)),
  );
  const standing = [
    ...(record.isComing ? [comingToken] : []),
    ...(record.isInMenu ? [menuToken] : []),
    ...(record.isAway ? [awayToken] : []),
    ...(record.isAside ? [asideToken] : []),
  ];
  return [...tokens, ...standing].join(' ');
}

function valuesOf({ type, topics, counties, years }: ReadRecord) {
  return { type: [type], topic: topics, county: counties, year: years };
}

function valuesOfAll(records: readonly ReadRecord[]): Entries['values'] {
  const all = records.map(valuesOf);
  return Object.fromEntries(
    filterNames.map((name) => [name, [...new Set(all.flatMap((one) => one[name]))].sort()]),
  );
}
