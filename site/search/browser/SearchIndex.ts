import type { Locale } from 'content-schemas/locales.ts';
import type { Engine } from '../Engine.ts';
import { find, type Found } from '../find.ts';
import { indexAddress, synonymsFile, valuesFile, wordsFile } from '../indexAddress.ts';
import { openEngine } from '../openEngine.ts';
import { queryOf, type Query } from '../Query.ts';
import { splitUnknown } from '../splitUnknown.ts';
import { loadEndings } from '../words/endings.ts';
import { Narrowing } from './Narrowing.ts';

/** A language's index with all that belongs to it, loaded at the first question and kept. */
export class SearchIndex {
  readonly locale: Locale;
  #opened: Promise<Opened> | undefined;
  #words: Promise<unknown> | undefined;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /** Loads the index; one that could not be loaded is tried again at the next question. */
  open(): Promise<Opened> {
    this.#opened ??= opened(this.locale).catch((error: unknown) => {
      this.#opened = undefined;
      throw new Error(
        `The index in "${indexAddress(this.locale)}" cannot be loaded. ` +
          'A built site has one; npm run dev and the preview of drafts have none.',
        { cause: error },
      );
    });
    return this.#opened;
  }

  /** Answers a question. */
  async ask(text: string): Promise<Answer> {
    const { engine, synonyms, narrowing } = await this.open();
    const query = queryOf(text, this.locale, synonyms);
    const nothing = { matches: [], hasAllWords: true };
    const found = query.problem ? nothing : await find(query, engine);
    const isLost = query.problem === undefined && found.matches.length === 0;
    const split = isLost ? await this.#split(text) : undefined;
    if (split === undefined) return { query, found, narrowing: narrowing() };
    const instead = queryOf(split, this.locale, synonyms);
    return {
      query: { ...instead, text: query.text },
      found: await find(instead, engine),
      narrowing: narrowing(),
    };
  }

  async #split(text: string): Promise<string | undefined> {
    return splitUnknown(text, await this.words().catch(() => []), this.locale);
  }

  /** Every word of the language's pages. */
  async words(): Promise<string[]> {
    this.#words ??= read(`${indexAddress(this.locale)}${wordsFile}`);
    return stringsIn(await this.#words);
  }
}

/** What a question brought. */
export interface Answer {
  readonly query: Query;
  readonly found: Found;
  /** Comes later than the results, so that nobody waits for it. */
  readonly narrowing: Promise<Narrowing>;
}

interface Opened {
  readonly engine: Engine;
  readonly narrowing: () => Promise<Narrowing>;
  readonly synonyms: readonly (readonly string[])[];
}

async function opened(locale: Locale): Promise<Opened> {
  const folder = indexAddress(locale);
  const [engine, groups] = await Promise.all([
    openEngine(folder),
    read(`${folder}${synonymsFile}`),
    loadEndings(locale),
  ]);
  const synonyms = Array.isArray(groups) ? groups.map(stringsIn) : [];
  let narrowing: Promise<Narrowing> | undefined;
  const narrow = async () => Narrowing.of(engine, valuesIn(await read(`${folder}${valuesFile}`)));
  return { engine, synonyms, narrowing: () => (narrowing ??= narrow()) };
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`"${address}" answers ${answer.status}.`);
  return answer.json();
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function valuesIn(value: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(value ?? {}).map(([name, of]) => [name, stringsIn(of)]));
}
