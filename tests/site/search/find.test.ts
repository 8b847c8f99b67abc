import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { entriesFor } from '../../../scripts/search/entriesOf.ts';
import { closeIndexer, indexFiles } from '../../../scripts/search/indexFiles.ts';
import type { Engine } from '../../../site/search/Engine.ts';
import { find } from '../../../site/search/find.ts';
import { openEngine } from '../../../site/search/openEngine.ts';
import { apart } from '../../../site/search/pageAddress.ts';
import { queryOf } from '../../../site/search/Query.ts';
import { loadEndings } from '../../../site/search/words/endings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'koda-find-'));
const { fetch } = globalThis;
const filling = ' Nõu andis kohalik omavalitsus, ja kohtumine kestis terve õhtu.';
let engine: Engine;

const texts: Readonly<Record<string, string>> = {
  children: 'Lapsed tulid kokku.',
  toChildren: 'Raamat lastele anti üle.',
  child: 'Laps võttis sõna.',
  kindergarten: 'Lasteaed avas uksed.',
  crisisFamilies: 'Raha antakse kriisihooldusperele.',
  crisisTitle: 'Teenus algas.',
  crisis: 'Riik tuleb kriisi ajal appi.',
  fosterFamilies: 'Hoolduspered said nõu.',
  titleInOtherForm: 'Lugu jätkub.',
  held: 'Koolitus peeti.',
  coming: 'Koolitus tuleb.',
  abroad: 'Maja seisab mere ääres.',
  home: 'Maja seisab mere ääres.',
  inMenu: 'Maja seisab mere ääres.',
  aboutTheSite: 'Maja seisab mere ääres.',
  phone: 'Helistage numbril 116 111, kui on mure.',
  shadowReport: 'Täiendav aruanne saadeti komiteele.',
  notesAboutTraining: 'Muu seas räägiti ka sellest, et koolitus on vajalik.',
};
const titles: Readonly<Record<string, string>> = {
  held: 'Koolitus',
  coming: 'Koolitus',
  crisisTitle: 'Kriisihoolduspered',
  titleInOtherForm: 'Lapse lugu, laste elu',
};

beforeAll(async () => {
  await loadEndings('et');
  const records = Object.entries(texts).map(([name, text]) => ({
    href: `/${name}/`,
    title: titles[name] ?? 'Märkmed',
    text: text + filling,
    type: 'Uudis',
    ...{ years: [], topics: [], counties: [], isComing: name === 'coming' },
    ...{ isAway: name === 'abroad', isInMenu: name === 'inMenu', isAside: name === 'aboutTheSite' },
  }));
  for (const file of await indexFiles(entriesFor(records, 'et').entries)) {
    mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
    writeFileSync(path.join(folder, file.path), file.content);
  }
  await closeIndexer();
  globalThis.fetch = async (input) => {
    const file = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    return new Response(await readFile(file));
  };
  engine = await openEngine(`${folder}/`);
});
afterAll(() => {
  globalThis.fetch = fetch;
  rmSync(folder, { recursive: true });
});

async function found(query: string, synonyms: readonly string[][] = []): Promise<string[]> {
  const { matches } = await find(queryOf(query, 'et', synonyms), engine);
  const pages = await Promise.all(matches.map(({ hit }) => hit.data()));
  return pages.map(({ url }) => apart(url).href.slice(1, -1));
}

describe('find', () => {
  it.each([
    { query: 'lastele', first: 'toChildren' },
    { query: 'lapsed', first: 'children' },
    { query: 'LAPSED', first: 'children' },
    { query: 'laps', first: 'child' },
    { query: 'hoolduspered', first: 'fosterFamilies' },
    { query: 'kriisi', first: 'crisis' },
    { query: 'lasteaed', first: 'kindergarten' },
  ])('puts the very spelling "$query" first', async ({ query, first }) => {
    expect((await found(query))[0]).toBe(first);
  });

  it('finds every form of a word from every other, without diacritics too', async () => {
    for (const query of ['laps', 'lapse', 'laste', 'lastele']) {
      expect(await found(query), query).toEqual(
        expect.arrayContaining(['children', 'toChildren', 'child']),
      );
    }
    expect(await found('nou')).toEqual(expect.arrayContaining(Object.keys(texts)));
  });

  it('finds a compound by its head and by its tail, after the word itself', async () => {
    expect(await found('hoolduspere')).toEqual(['fosterFamilies', 'crisisTitle', 'crisisFamilies']);
    expect(await found('kriis')).toEqual(expect.arrayContaining(['crisis', 'crisisFamilies']));
  });

  it('puts coming trainings before those that are over, and titles before texts', async () => {
    expect(await found('koolitus')).toEqual(['coming', 'held', 'notesAboutTraining']);
  });

  it('asks for no word that only stands around what is looked for', async () => {
    expect(await found('kuidas saada raamat')).toEqual(['toChildren']);
    expect(await found('kus on maja')).toContain('home');
  });

  it('puts what is in the menu first, then the own country, another one, and the site itself', async () => {
    expect(await found('maja')).toEqual(['inMenu', 'home', 'abroad', 'aboutTheSite']);
  });

  it('finds a number however it is grouped', async () => {
    expect(await found('116111')).toEqual(['phone']);
    expect(await found('116 111')).toEqual(['phone']);
  });

  it('finds what a name of several words is called elsewhere', async () => {
    const synonyms = [['täiendav aruanne', 'vabaühenduste varjude raport']];
    expect(await found('vabaühenduste varjude raportid', synonyms)).toEqual(['shadowReport']);
    expect(await found('vabaühenduste varjude raportid')).toEqual([]);
  });

  it('finds nothing where most words stand nowhere', async () => {
    expect(await found('alert script laps')).toEqual([]);
  });

  it('cuts off pages that lack a word where others have them all', async () => {
    expect(await found('raamat lastele')).toEqual(['toChildren']);
  });
});
