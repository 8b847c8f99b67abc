import { createLake, type LakeOptions } from './createLake.ts';
import { openPort } from './openPort.ts';
import { seedFrom } from './seedFrom.ts';
import { keepAddress } from './store/folderAddress.ts';

/** How a lake is started; without a `token` the environment's LAKE_TOKEN counts, then the data folder's. */
export interface StartOptions extends Pick<
  LakeOptions,
  'dataFolder' | 'token' | 'project' | 'dataset' | 'log'
> {
  /** 0 takes any free port. */
  port: number;
  /** Starts a new store without documents instead of with the starting dataset. */
  empty?: boolean;
  /** The folder that a new store begins with; the lake's own starting dataset when absent. */
  startingDataset?: string;
  /** Web pages besides the usual ones that may speak to the lake, for example a Studio at another port. */
  origins?: readonly string[];
}

/** A lake that answers. */
export interface RunningLake {
  /** For example `http://127.0.0.1:3900`. */
  url: string;
  token: string;
  close: () => Promise<void>;
}

/** The Studio and the preview site at their usual ports. */
export const usualOrigins = ['http://localhost:3333', 'http://localhost:4322'] as const;

/** Starts a lake and opens its port; resolves when it answers. */
export async function startLake(options: StartOptions): Promise<RunningLake> {
  const { port, empty = false, startingDataset, origins = [], ...rest } = options;
  const seed = empty ? {} : { seed: seedFrom(startingDataset) };
  const { token = process.env['LAKE_TOKEN'] } = options;
  const lake = await createLake({
    ...rest,
    ...seed,
    token,
    origins: [...new Set([...usualOrigins, ...origins])],
  });
  try {
    const door = await openPort(lake, port);
    const url = `http://127.0.0.1:${door.port}`;
    const takeAddressOut = keepAddress(options.dataFolder, url);
    const close = async () => {
      takeAddressOut();
      await door.close();
      lake.close();
    };
    return { url, token: lake.token, close };
  } catch (error) {
    lake.close();
    throw error;
  }
}
