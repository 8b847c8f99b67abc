import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAssetId } from '../assets/AssetKind.ts';
import { AssetStore } from '../assets/AssetStore.ts';
import type { Asset, AssetMembers } from '../assets/readAsset.ts';
import type { StoredDocument } from '../json/StoredDocument.ts';
import type { Seed } from '../Seed.ts';
import { openDatabase } from '../store/openDatabase.ts';
import { StoreFile } from '../store/StoreFile.ts';
import { ImportError } from './ImportError.ts';

/** Reads everything that a lake's data folder keeps; the lake may run meanwhile. */
export async function readStore(dataFolder: string): Promise<Seed> {
  const file = join(dataFolder, 'lake.db');
  if (!existsSync(file)) {
    throw new ImportError(`There is no lake in "${dataFolder}". Name its data folder with --data.`);
  }
  const database = openDatabase(file, { readOnly: true });
  try {
    const documents = new StoreFile(database).documents();
    const store = new AssetStore(join(dataFolder, 'assets'));
    const assets: Asset[] = [];
    for (const document of documents) {
      const asset = await assetOf(document, store);
      if (asset !== undefined) assets.push(asset);
    }
    return { documents, assets };
  } finally {
    database.close();
  }
}

async function assetOf(document: StoredDocument, store: AssetStore): Promise<Asset | undefined> {
  const named = readAssetId(document._id);
  if (named === undefined) return undefined;
  const bytes = await store.read(named.kind, named.filename);
  const path = document['path'];
  if (bytes === undefined || typeof path !== 'string') return undefined;
  const members: AssetMembers = { ...document, path };
  return { ...named, bytes, document: members };
}
