import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../site/search/Engine.ts';
import { find } from '../../site/search/find.ts';
import { openEngine } from '../../site/search/openEngine.ts';
import { apart } from '../../site/search/pageAddress.ts';
import { queryOf } from '../../site/search/Query.ts';
import { loadEndings } from '../../site/search/words/endings.ts';
import type { InflectedLocale } from '../../site/search/words/reduced.ts';
import { entriesFor } from '../search/entriesOf.ts';
import { closeIndexer, indexFiles } from '../search/indexFiles.ts';
import { compoundExam, formExam, type Exam, type Question } from './questionsOf.ts';
import { readSample } from './readSample.ts';
import { add, type Results, type Tally } from './Tally.ts';

/** Indexes every word of a language's sample as a page of its own, and asks all questions. */
export async function benchLanguage(
  locale: InflectedLocale,
): Promise<{ readonly source: string; readonly results: Results }> {
  await loadEndings(locale);
  const { source, seeds, tuning, heldOut } = readSample(locale);
  const exams = [
    formExam(tuning, 'tuning'),
    formExam(heldOut, 'held out'),
    compoundExam(tuning, 'tuning', seeds.tuning),
    compoundExam(heldOut, 'held out', seeds.heldOut),
  ];
  const compounds = new Map(
    exams.flatMap(({ pages }) => pages.map(({ address, madeOf = [] }) => [address, madeOf])),
  );
  const counted = (found: readonly string[], { lemma, aside, wanted }: Question): string[] =>
    found.filter(
      (address) =>
        wanted.has(address) || !(aside.has(address) || compounds.get(address)?.includes(lemma)),
    );
  return withEngine(exams, locale, async (engine) => {
    const results = new Map<string, { ours: Tally; plain: Tally }>();
    for (const question of exams.flatMap(({ questions }) => questions)) {
      const ours = await asked(question, engine, locale);
      const plain = await addressesOf(await engine.search(question.query));
      for (const group of question.groups) {
        const tallies = results.get(group) ?? { ours: none(), plain: none() };
        add(tallies.ours, question.wanted, counted(ours, question));
        add(tallies.plain, question.wanted, counted(plain, question));
        results.set(group, tallies);
      }
    }
    return { source, results: new Map([...results].sort(([a], [b]) => (a < b ? -1 : 1))) };
  });
}

async function asked(question: Question, engine: Engine, locale: InflectedLocale) {
  const { matches } = await find(queryOf(question.query, locale), engine);
  return addressesOf(matches.map(({ hit }) => hit));
}

async function addressesOf(
  hits: readonly { readonly data: () => Promise<{ readonly url: string }> }[],
): Promise<string[]> {
  const pages = await Promise.all(hits.map((hit) => hit.data()));
  return pages.map(({ url }) => apart(url).href);
}

function none(): Tally {
  return { wanted: 0, found: 0, right: 0 };
}

async function withEngine<Result>(
  exams: readonly Exam[],
  locale: InflectedLocale,
  use: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'koda-search-'));
  try {
    const pages = exams.flatMap((exam) => exam.pages);
    const nothing = { type: '-', years: [], topics: [], counties: [], isComing: false };
    const records = pages.map(({ address, text }) => ({
      ...nothing,
      href: address,
      title: '-',
      text,
    }));
    for (const file of await indexFiles(entriesFor(records, locale).entries)) {
      mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
      writeFileSync(path.join(folder, file.path), file.content);
    }
    await closeIndexer();
    readFilesByFetch();
    return await use(await openEngine(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pagefind fetches its files; in Node they are read from the disk. */
function readFilesByFetch(): void {
  globalThis.fetch = async (input) => {
    const address = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    const file = address.startsWith('file:') ? fileURLToPath(address) : address;
    return new Response(await readFile(file));
  };
}
