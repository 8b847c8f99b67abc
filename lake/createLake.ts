import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AssetStore } from './assets/AssetStore.ts';
import { withAddress } from './assets/readAsset.ts';
import { createHandler } from './http/createHandler.ts';
import { isSameToken } from './http/callerOf.ts';
import { type Door, guard } from './http/guard.ts';
import { ImageCache } from './images/ImageCache.ts';
import type { LakeParts } from './LakeParts.ts';
import { Presence } from './presence/Presence.ts';
import { Views } from './query/Views.ts';
import { routes } from './routes/routes.ts';
import type { Seed } from './Seed.ts';
import { SetupError } from './SetupError.ts';
import { createDatabase } from './store/createDatabase.ts';
import { lockFolder } from './store/folderLock.ts';
import { forgetHistory } from './store/forgetHistory.ts';
import { openDatabase } from './store/openDatabase.ts';
import { readToken } from './store/readToken.ts';
import { Store } from './store/Store.ts';
import { StoreFile } from './store/StoreFile.ts';

/** What a lake is made from. */
export interface LakeOptions {
  /** Where everything is kept; made when it is not there. */
  dataFolder: string;
  /** The write token; without it the one in the data folder, which is made at the first start. */
  token?: string | undefined;
  /** What a new store begins with; nothing when absent. */
  seed?: (names: LakeParts['names']) => Promise<Seed>;
  /** Web pages that may speak to the lake. */
  origins?: readonly string[];
  project?: string;
  dataset?: string;
  /** Where failures of the lake itself are told. */
  log?: (error: unknown) => void;
}

/** A lake without a port. */
export interface Lake {
  handle: (request: Request) => Promise<Response>;
  token: string;
  parts: LakeParts;
  presence: Presence;
  /** Raises an error for requests from foreign pages; for connections that `handle` does not see. */
  guard: (request: Request) => void;
  /** Says under which port the lake is reached, so that assets get their address and Hosts are checked. */
  opened: (port: number) => void;
  close: () => void;
}

/** Opens the lake of a data folder; refuses a folder that another lake uses or whose store is damaged. */
export async function createLake(options: LakeOptions): Promise<Lake> {
  const { dataFolder, project = 'koda', dataset = 'production' } = options;
  makeFolder(dataFolder);
  const unlock = lockFolder(dataFolder);
  try {
    const names = { project, dataset };
    const assets = new AssetStore(join(dataFolder, 'assets'));
    await begin(options, names, assets);
    return open(options, names, assets, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SetupError(
      `The data folder "${folder}" cannot be used (${reason}). Name another with --data.`,
      { cause },
    );
  }
}

async function begin(
  { dataFolder, seed }: LakeOptions,
  names: LakeParts['names'],
  assets: AssetStore,
) {
  const file = join(dataFolder, 'lake.db');
  if (existsSync(file) || existsSync(`${file}-wal`)) return;
  const { documents, assets: seeded } = (await seed?.(names)) ?? { documents: [], assets: [] };
  for (const { kind, filename, bytes } of seeded) assets.write(kind, filename, bytes);
  createDatabase(file, documents);
}

function open(
  { dataFolder, token: given, origins = [], log = () => undefined }: LakeOptions,
  names: LakeParts['names'],
  assets: AssetStore,
  unlock: () => void,
): Lake {
  const door: Door = { port: undefined, origins };
  const origin = () => `http://127.0.0.1:${door.port ?? 3900}`;
  const database = openDatabase(join(dataFolder, 'lake.db'));
  forgetHistory(database, new Date());
  const store = new Store(new StoreFile(database), (document) => withAddress(document, origin()));
  const images = new ImageCache(join(dataFolder, 'cache'));
  const parts = { names, store, views: new Views(store.dataset), assets, images, origin };
  const token = readToken(dataFolder, given);
  const close = () => {
    database.close();
    unlock();
  };
  const opened = (port: number) => {
    door.port = port;
    store.dressAgain();
  };
  return {
    handle: createHandler({ routes, lake: parts, token, door, log }),
    token,
    parts,
    presence: new Presence((sent) => isSameToken(sent, token)),
    guard: (request) => guard(request, door),
    opened,
    close,
  };
}
