import type { Locale } from 'content-schemas/locales.ts';
import type { Engine, Hit } from './Engine.ts';
import { holds } from './holds.ts';
import type { QueryWord } from './Query.ts';
import { partToken, stemToken, tokenFields, wordToken } from './words/tokens.ts';

/** A page that was found; the higher its score, the further up it stands. */
export interface Match {
  readonly hit: Hit;
  readonly score: number;
}

/** Pages by their id. */
export type Matches = ReadonlyMap<string, Match>;

/**
 * What each way to a page is worth, from and to: the very spelling, words that begin so, another form, a part of a
 * compound, a synonym.
 */
const worth = {
  spelling: [0.75, 1],
  letters: [0.45, 0.6],
  form: [0.4, 0.55],
  part: [0.25, 0.3],
  synonym: [0.15, 0.3],
} as const;

/** What a page gains whose title has the word, or a compound of it; less where a word in it only begins so. */
const titleWorth = { word: 0.3, compound: 0.3, beginning: 0.1 } as const;

/** The pages that hold a word in any of its forms, each with the best that leads to it. */
export async function pagesWith(word: QueryWord, engine: Engine, locale: Locale): Promise<Matches> {
  const letters = await literalHits(word, engine, locale);
  const spelt = await engine.search(wordToken(word.typed));
  const forms = await all(word.stems.map(stemToken), engine);
  const parts = await all(word.stems.map(partToken), engine);
  const pages = united([
    scaled([letters], worth.letters),
    scaled([isNumber(word) ? spelt : shared(letters, spelt)], worth.spelling),
    scaled(forms, worth.form),
    scaled(parts, worth.part),
    ...(await Promise.all(word.synonyms.map((words) => synonymPages(words, engine, locale)))),
  ]);
  const begun = titled(letters, 'title');
  const compound = titled(parts.flat(), tokenFields.titleParts);
  const named = word.stems.length === 0 ? begun : titled([...forms.flat(), ...spelt], stemsOfTitle);
  return new Map(
    [...pages].map(([id, { hit, score }]) => {
      const gain = Math.max(
        named.has(id) ? titleWorth.word : 0,
        compound.has(id) ? titleWorth.compound : 0,
        begun.has(id) ? titleWorth.beginning : 0,
      );
      return [id, { hit, score: score + gain }];
    }),
  );
}

const stemsOfTitle = tokenFields.title;

/** A number is found however it is grouped: `116111` is `116 111`. */
function isNumber({ folded }: QueryWord): boolean {
  return /^\d+$/.test(folded);
}

function titled(hits: readonly Hit[], field: string): ReadonlySet<string> {
  return new Set(
    hits.flatMap(({ id, matchedMetaFields = [] }) =>
      matchedMetaFields.includes(field) ? [id] : [],
    ),
  );
}

function shared(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const ids = new Set(others.map(({ id }) => id));
  return hits.filter(({ id }) => ids.has(id));
}

async function synonymPages(
  words: readonly QueryWord[],
  engine: Engine,
  locale: Locale,
): Promise<Matches> {
  const perWord = await Promise.all(words.map((word) => pagesWith(word, engine, locale)));
  const [first, ...others] = perWord;
  const inAll = [...(first ?? [])].filter(([id]) => others.every((pages) => pages.has(id)));
  return scaled([inAll.map(([, { hit, score }]) => ({ ...hit, score }))], worth.synonym);
}

/** Where no word begins as the term does, Pagefind gives words that share its first letters; those are not wanted. */
async function literalHits(word: QueryWord, engine: Engine, locale: Locale) {
  const hits = await engine.search(word.typed);
  const [best] = hits;
  return best !== undefined && holds(await best.data(), word, locale) ? hits : [];
}

function all(terms: readonly string[], engine: Engine): Promise<(readonly Hit[])[]> {
  return Promise.all(terms.map((term) => engine.search(term)));
}

/** Brings scores of lists of hits, each against the best of all, between two bounds. */
function scaled(lists: readonly (readonly Hit[])[], [least, most]: readonly [number, number]) {
  const hits = lists.flat();
  const top = hits.reduce((best, { score }) => Math.max(best, score), 0) || 1;
  return united(
    lists.map(
      (list) =>
        new Map(
          list.map((hit) => [hit.id, { hit, score: least + (most - least) * (hit.score / top) }]),
        ),
    ),
  );
}

/** Each page once, with its best score. */
function united(ways: readonly Matches[]): Matches {
  const best = new Map<string, Match>();
  for (const [id, match] of ways.flatMap((way) => [...way])) {
    const known = best.get(id);
    if (known === undefined || known.score < match.score) best.set(id, match);
  }
  return best;
}
