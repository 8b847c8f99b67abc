import type { Match } from '../pagesWith.ts';
import { filterNames } from '../filterNames.ts';
import { chosenBy, type Chosen, type Narrowing } from './Narrowing.ts';
import { part } from './part.ts';
import type { Texts } from './textsOf.ts';

/** What the page's filters are set to. */
export function chosenIn(root: ParentNode): Chosen {
  return chosenBy((name) => part(root, name, HTMLSelectElement).value);
}

/** Fills every filter with the values that the matches have, and how many have each. */
export function showFilters(
  root: ParentNode,
  matches: readonly Match[],
  { narrowing, chosen, texts }: { narrowing: Narrowing; chosen: Chosen; texts: Texts },
): void {
  for (const name of filterNames) {
    const counts = narrowing.counts(matches, chosen, name);
    const select = part(root, name, HTMLSelectElement);
    const options = counts
      .sort(name === 'year' ? newestFirst : mostFirst)
      .map(([value, count]) => new Option(`${value} (${count})`, value));
    select.replaceChildren(new Option(texts('filters.all'), ''), ...options);
    select.value = chosen[name] ?? '';
    part(root, `${name}-filter`, HTMLElement).hidden = counts.length === 0;
  }
  const isNarrowed = Object.values(chosen).some(Boolean);
  part(root, 'unfilter', HTMLButtonElement).hidden = !isNarrowed;
  const filters = part(root, 'filters', HTMLDetailsElement);
  filters.hidden = matches.length < 2 && !isNarrowed;
  if (isNarrowed) filters.open = true;
}

function newestFirst([a]: [string, number], [b]: [string, number]): number {
  return a < b ? 1 : -1;
}

function mostFirst([a, many]: [string, number], [b, others]: [string, number]): number {
  return others - many || (a < b ? -1 : 1);
}
