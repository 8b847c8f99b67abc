import type { Engine, Hit } from './Engine.ts';
import { tokenFields } from './words/tokens.ts';

/** Pagefind's own module, as far as it is used. */
interface PagefindModule {
  readonly createInstance: (options: object) => Instance;
}

interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ results: readonly Hit[] }>;
}

/** Titles count most; what was added so that other forms are found counts least. */
const metaWeights = {
  title: 5,
  date: 0.2,
  [tokenFields.title]: 2,
  [tokenFields.text]: 0.5,
  [tokenFields.titleParts]: 2,
  [tokenFields.parts]: 0.2,
  [tokenFields.spellings]: 0.1,
  [tokenFields.values]: 0.01,
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
  return { search: async (term) => (await instance.search(term)).results };
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
