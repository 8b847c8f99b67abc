import type { Engine, Hit } from './Engine.ts';
import { everyPage, tokenFields } from './words/tokens.ts';

/** Pagefind's own module, as far as it is used. */
interface PagefindModule {
  readonly createInstance: (options: object) => Instance;
}

interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (term: string, options?: object) => Promise<{ results: readonly Hit[] }>;
  readonly filters: () => Promise<Record<string, Record<string, number>>>;
}

/** Titles count most; what was added so that other forms are found counts least. */
const metaWeights = {
  title: 5,
  date: 0.2,
  [tokenFields.title]: 2,
  [tokenFields.text]: 0.5,
  [tokenFields.parts]: 0.2,
  [tokenFields.every]: 0.01,
};

/** Opens the index in a folder with the module that lies in it; throws when either cannot be loaded. */
export async function openEngine(folder: string): Promise<Engine> {
  const loaded: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(loaded)) throw new Error(`"${folder}pagefind.js" is not Pagefind's module.`);
  const instance = loaded.createInstance({
    basePath: folder,
    noWorker: true,
    ranking: { metaWeights },
  });
  await instance.init();
  const values = await instance.filters();
  return {
    search: async (term) => (await instance.search(term)).results,
    having: async (filter, value) =>
      (await instance.search(everyPage, { filters: { [filter]: value } })).results,
    values: () =>
      Promise.resolve(
        Object.fromEntries(Object.entries(values).map(([name, of]) => [name, Object.keys(of)])),
      ),
  };
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
