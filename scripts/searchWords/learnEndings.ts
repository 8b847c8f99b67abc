import { writtenChange, wordStart } from '../../site/search/words/changes.ts';
import { fold } from '../../site/search/words/fold.ts';
import { reduced, type InflectedLocale } from '../../site/search/words/reduced.ts';
import type { Paradigm } from './Paradigm.ts';

type Counts = Map<string, number>;

const longestEnding = 9;
/** An ending is learnt from as many forms as this, and must improve as many of them on what a shorter one says. */
const fewestForms = 8;
/** A second change is kept when it is right for this share of an ending's forms. */
const smallestShare = 0.15;

/**
 * Learns from paradigms how the end of a form changes into its word's stem: for each ending the one or two likeliest
 * changes, and a longer ending only where it knows better than a shorter one. Gives each change with its endings on a line, as
 * `changesIn` reads them.
 */
export function learnEndings(paradigms: readonly Paradigm[], locale: InflectedLocale): string {
  const counts = new Map<string, Counts>();
  for (const { lemma, forms } of paradigms) {
    const stem = reduced(lemma, locale);
    for (const form of new Set(forms.map((one) => fold(one.form)))) count(counts, form, stem);
  }
  const learnt = new Map<string, readonly string[]>();
  const endings = [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [ending, changes] of endings) {
    const best = likeliest(changes);
    if (isNews(ending, changes, best, learnt)) learnt.set(ending, best);
  }
  const byChanges = Map.groupBy(learnt.keys(), (ending) => learnt.get(ending)?.join() ?? '');
  const lines = [...byChanges].map(([changes, endings]) => [changes, ...endings.sort()].join(' '));
  return lines.sort().join('\n');
}

function count(counts: Map<string, Counts>, form: string, stem: string): void {
  let shared = 0;
  while (shared < form.length && form[shared] === stem[shared]) shared += 1;
  const change = writtenChange({ cut: form.length - shared, add: stem.slice(shared) });
  const whole = wordStart + form;
  for (let length = 0; length <= Math.min(whole.length, longestEnding); length += 1) {
    const ending = whole.slice(whole.length - length);
    const known = counts.get(ending) ?? new Map<string, number>();
    known.set(change, (known.get(change) ?? 0) + 1);
    counts.set(ending, known);
  }
}

function likeliest(changes: Counts): string[] {
  const total = sum(changes, [...changes.keys()]);
  const [first, second] = [...changes].sort(
    ([a, some], [b, others]) => others - some || (a < b ? -1 : 1),
  );
  const kept =
    second !== undefined && second[1] / total >= smallestShare ? [first, second] : [first];
  return kept.flatMap((one) => (one === undefined ? [] : [one[0]]));
}

function isNews(
  ending: string,
  changes: Counts,
  best: readonly string[],
  learnt: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (ending === '') return true;
  if (sum(changes, [...changes.keys()]) < fewestForms) return false;
  const shorter = sayingOf(ending, learnt);
  const gained = sum(changes, best) - sum(changes, shorter);
  const gainedFirst = sum(changes, best.slice(0, 1)) - sum(changes, shorter.slice(0, 1));
  return gained >= fewestForms / 2 || gainedFirst >= fewestForms;
}

function sayingOf(
  ending: string,
  learnt: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  for (let from = 1; from <= ending.length; from += 1) {
    const found = learnt.get(ending.slice(from));
    if (found !== undefined) return found;
  }
  return [];
}

function sum(changes: Counts, names: readonly string[]): number {
  return names.reduce((total, name) => total + (changes.get(name) ?? 0), 0);
}
