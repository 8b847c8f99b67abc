import type { Locale } from 'content-schemas/locales.ts';
import type { Engine, Hit } from './Engine.ts';
import { pagesWith, type Match, type Matches } from './pagesWith.ts';
import type { Query, QueryWord } from './Query.ts';
import { asideToken, awayToken, comingToken, menuToken } from './words/tokens.ts';

/** What was found, best first. */
export interface Found {
  readonly matches: readonly Match[];
  /** False where no page has every word, so that pages with the most of them are given. */
  readonly hasAllWords: boolean;
}

/** Pages with a smaller share of the words than this say nothing of what was meant. */
const weakShare = 0.5;

/** What words such as `how` add where a page has them. */
const minorWorth = 0.1;

/** What a page is worth that holds the question in other words only. */
const rephrasedWorth = 0.5;

/**
 * Trainings that are still to come stand before those that are over, what editors have put into the menu a little
 * higher, pages about the reader's own country before those about another, and pages about the site itself last.
 */
const standings = [
  { token: comingToken, worth: 1.1 },
  { token: menuToken, worth: 1.1 },
  { token: awayToken, worth: 0.85 },
  { token: asideToken, worth: 0.7 },
] as const;

/** Looks for pages with every word of a query, in any of its forms. */
export async function find(query: Query, engine: Engine): Promise<Found> {
  const { locale } = query;
  const [own, ...others] = await Promise.all(
    [query.words, ...query.rephrased].map((words) => pagesWithMost(words, engine, locale)),
  );
  const whole = others.filter(({ hasAllWords }) => hasAllWords);
  const isOwn = own !== undefined && (own.hasAllWords || whole.length === 0);
  const standing = await standingOf(engine);
  const scores = new Map<string, Match>();
  for (const { hit, score } of [
    ...(isOwn ? own.matches : []),
    ...whole.flatMap(({ matches }) => matches.map((one) => lowered(one, rephrasedWorth))),
  ]) {
    const known = scores.get(hit.id);
    const ranked = score * standing(hit);
    if (known === undefined || known.score < ranked) scores.set(hit.id, { hit, score: ranked });
  }
  return {
    matches: [...scores.values()].sort(byScore),
    hasAllWords: whole.length > 0 || own?.hasAllWords === true,
  };
}

function lowered({ hit, score }: Match, by: number): Match {
  return { hit, score: score * by };
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1);
}

async function standingOf(engine: Engine): Promise<(hit: Hit) => number> {
  const sets = await Promise.all(
    standings.map(async ({ token, worth }) => {
      const hits = await engine.search(token);
      return { worth, ids: new Set(hits.map(({ id }) => id)) };
    }),
  );
  return ({ id }) =>
    sets.reduce((product, { worth, ids }) => product * (ids.has(id) ? worth : 1), 1);
}

/** The pages that hold the most of some words, unless even those hold too few. */
async function pagesWithMost(
  words: readonly QueryWord[],
  engine: Engine,
  locale: Locale,
): Promise<Found> {
  const asked = await Promise.all(
    words.map(async (word) => ({ word, pages: await pagesWith(word, engine, locale) })),
  );
  const major = asked.filter(({ word }) => !word.isMinor).map(({ pages }) => pages);
  const minor = asked.filter(({ word }) => word.isMinor).map(({ pages }) => pages);
  const counts = [...hitsOf(major)].map(([id, hit]) => {
    const scores = scoresOf(id, major);
    const extra = scoresOf(id, minor).reduce((total, score) => total + score * minorWorth, 0);
    const sum = scores.reduce((total, score) => total + score, extra);
    return { hit, words: scores.length, score: sum };
  });
  const most = counts.reduce((best, one) => Math.max(best, one.words), 0);
  const isWeak = most < major.length * weakShare;
  return {
    matches: isWeak ? [] : counts.filter((one) => one.words === most),
    hasAllWords: major.length > 0 && most === major.length,
  };
}

function hitsOf(perWord: readonly Matches[]): ReadonlyMap<string, Hit> {
  return new Map(perWord.flatMap((pages) => [...pages].map(([id, { hit }]) => [id, hit])));
}

function scoresOf(id: string, perWord: readonly Matches[]): number[] {
  return perWord.flatMap((pages) => pages.get(id)?.score ?? []);
}
