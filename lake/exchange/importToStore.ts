import { createLake } from '../createLake.ts';
import type { LakeParts } from '../LakeParts.ts';
import type { Seed } from '../Seed.ts';
import type { Change } from '../store/Transaction.ts';
import { unpackFiles } from './packFiles.ts';
import { readExport } from './readExport.ts';

/** Takes an export into the lake of a data folder, in one transaction; documents of the same id are replaced. */
export async function importToStore(
  source: string,
  dataFolder: string,
  names: LakeParts['names'],
): Promise<Seed> {
  const now = new Date().toISOString();
  const seed = await readExport(unpackFiles(source), names, now);
  const { parts, close } = await createLake({ dataFolder, ...names });
  try {
    for (const { kind, filename, bytes } of seed.assets) parts.assets.write(kind, filename, bytes);
    const changes = seed.documents.map((after): Change => ({
      id: after._id,
      before: parts.store.dataset.get(after._id),
      after,
      mutations: [{ createOrReplace: after }],
    }));
    parts.store.commit({ id: `import-${now}`, timestamp: now, author: 'editor', changes });
    return seed;
  } finally {
    close();
  }
}
