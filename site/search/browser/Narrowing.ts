import { filterNames, type FilterName } from '../filterNames.ts';
import type { Engine } from '../Engine.ts';
import type { Match } from '../pagesWith.ts';
import { valueToken } from '../words/tokens.ts';

/** The values that somebody has chosen. */
export type Chosen = Readonly<Partial<Record<FilterName, string | undefined>>>;

/** Asks for the value of every filter; what is empty is not chosen. */
export function chosenBy(read: (name: FilterName) => string | null): Chosen {
  const chosen: Partial<Record<FilterName, string | undefined>> = {};
  for (const name of filterNames) chosen[name] = read(name) || undefined;
  return chosen;
}

type Pages = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>;

/** Which pages carry which values; knows it without loading the pages. */
export class Narrowing {
  readonly #pages: Pages;

  private constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** Asks an index once for all values of all filters. */
  static async of(engine: Engine, values: ReadonlyMap<string, readonly string[]>) {
    const lists = filterNames.map(async (name) => {
      const sets = (values.get(name) ?? []).map(async (value) => {
        const hits = await engine.search(valueToken(name, value));
        return [value, new Set(hits.map(({ id }) => id))] as const;
      });
      return [name, new Map(await Promise.all(sets))] as const;
    });
    return new Narrowing(new Map(await Promise.all(lists)));
  }

  /** The matches that carry every chosen value. */
  within(matches: readonly Match[], chosen: Chosen): Match[] {
    return matches.filter(({ hit }) =>
      filterNames.every((name) => {
        const value = chosen[name];
        return value === undefined || this.#pages.get(name)?.get(value)?.has(hit.id) === true;
      }),
    );
  }

  /** How many matches each value of a filter would leave, given what is chosen in the others. */
  counts(matches: readonly Match[], chosen: Chosen, name: FilterName): [string, number][] {
    const others = this.within(matches, { ...chosen, [name]: undefined });
    const counted = [...(this.#pages.get(name) ?? [])].map(([value, ids]): [string, number] => [
      value,
      others.filter(({ hit }) => ids.has(hit.id)).length,
    ]);
    return counted.filter(([value, count]) => count > 0 || chosen[name] === value);
  }
}
