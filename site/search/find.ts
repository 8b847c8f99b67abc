import type { Locale } from 'content-schemas/locales.ts';
import type { Engine, Hit } from './Engine.ts';
import { holds } from './holds.ts';
import type { Query, QueryWord } from './Query.ts';
import { comingToken, partToken, stemToken, wordToken } from './words/tokens.ts';

/** A page that was found; the higher its score, the further up it stands. */
export interface Match {
  readonly hit: Hit;
  readonly score: number;
}

/** What was found, best first. */
export interface Found {
  readonly matches: readonly Match[];
  /** False where no page has every word, so that pages with the most of them are given. */
  readonly hasAllWords: boolean;
}

type Matches = ReadonlyMap<string, Match>;

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

/** Pages with a smaller share of the words than this say nothing of what was meant. */
const weakShare = 0.5;

/** Trainings that are still to come stand before those that are over. */
const comingBonus = 1.2;

/** Looks for pages with every word of a query, in any of its forms. */
export async function find(query: Query, engine: Engine): Promise<Found> {
  const perWord = await Promise.all(
    query.words.map((word) => pagesWith(word, engine, query.locale)),
  );
  const coming = new Set((await engine.search(comingToken)).map(({ id }) => id));
  const hits = new Map(perWord.flatMap((pages) => [...pages].map(([id, { hit }]) => [id, hit])));
  const counts = [...hits].map(([id, hit]) => {
    const scores = perWord.flatMap((pages) => pages.get(id)?.score ?? []);
    const sum = scores.reduce((total, score) => total + score, 0);
    return { hit, words: scores.length, score: sum * (coming.has(id) ? comingBonus : 1) };
  });
  const most = counts.reduce((best, { words }) => Math.max(best, words), 0);
  const isWeak = most < query.words.length * weakShare;
  const matches = isWeak ? [] : counts.filter(({ words }) => words === most).sort(byScore);
  return { matches, hasAllWords: most === query.words.length };
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1);
}

async function pagesWith(word: QueryWord, engine: Engine, locale: Locale): Promise<Matches> {
  const letters = await literalHits(word, engine, locale);
  const spelt = new Set((await engine.search(wordToken(word.typed))).map(({ id }) => id));
  const ways = [
    scaled([letters], worth.letters),
    scaled([letters.filter(({ id }) => spelt.has(id))], worth.spelling),
    scaled(await all(word.stems.map(stemToken), engine), worth.form),
    scaled(await all(word.stems.map(partToken), engine), worth.part),
    ...(await Promise.all(word.synonyms.map((words) => synonymPages(words, engine, locale)))),
  ];
  return united(ways);
}

async function synonymPages(
  words: readonly QueryWord[],
  engine: Engine,
  locale: Locale,
): Promise<Matches> {
  const perWord = await Promise.all(words.map((word) => pagesWith(word, engine, locale)));
  const [first, ...others] = perWord;
  const shared = [...(first ?? [])].filter(([id]) => others.every((pages) => pages.has(id)));
  return scaled([shared.map(([, { hit, score }]) => ({ ...hit, score }))], worth.synonym);
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
