import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InflectedLocale } from '../../site/search/words/reduced.ts';
import { repositoryRoot } from '../repositoryRoot.ts';
import type { Paradigm } from '../searchWords/Paradigm.ts';
import type { Sample } from '../searchWords/sampleOf.ts';

/** The file with the words by which a language's search is measured. */
export function sampleFile(locale: InflectedLocale): string {
  return path.join(repositoryRoot, 'scripts', 'benchSearch', 'words', `${locale}.txt`);
}

/** The words by which a language's search is measured, as they were drawn. */
export function readSample(locale: InflectedLocale): Sample {
  const [source = '', seeds = '', ...lines] = readFileSync(sampleFile(locale), 'utf8')
    .trimEnd()
    .split('\n');
  const half = (name: string): Paradigm[] =>
    lines.flatMap((line) => {
      const [of, lemma = '', forms = ''] = line.split('\t');
      return of === name ? [{ lemma, forms: forms.split('; ').map(formIn) }] : [];
    });
  const [first = '', second = ''] = seeds.split(' ');
  return {
    source,
    seeds: { tuning: Number(first), heldOut: Number(second) },
    tuning: half('tuning'),
    heldOut: half('held out'),
  };
}

/** Writes a sample: its source, its seeds, and a word with its forms on each line. */
export function writtenSample({ source, seeds, tuning, heldOut }: Sample): string {
  const line = (half: string) => (word: Paradigm) =>
    [half, word.lemma, word.forms.map(({ form, name }) => `${name}: ${form}`).join('; ')].join(
      '\t',
    );
  const words = [...tuning.map(line('tuning')), ...heldOut.map(line('held out'))];
  return `${[source, `${seeds.tuning} ${seeds.heldOut}`, ...words].join('\n')}\n`;
}

function formIn(written: string): Paradigm['forms'][number] {
  const [name = '', form = ''] = written.split(': ');
  return { form, name };
}
