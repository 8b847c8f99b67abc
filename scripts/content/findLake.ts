import { addressOf } from 'lake/store/folderAddress.ts';
import { ConfigError, parseEnvironment } from '../../site/content/environment.ts';
import { usualDataFolder } from './dataOption.ts';
import { lakeAnswers } from './lakeAnswers.ts';

/** Where to look for a lake that runs already. */
export interface LakeSearch {
  /** The folder whose lake is wanted and no other; without it the environment and the usual folder count. */
  dataFolder: string | undefined;
  environment: NodeJS.ProcessEnv;
  /** Tells people which lake it is, where they might expect another. */
  say: (text: string) => void;
}

/** Gives the address of the running lake to read from; undefined when one has to be started. */
export async function findLake(search: LakeSearch): Promise<string | undefined> {
  const { dataFolder, environment, say } = search;
  const named = environment['SANITY_API_HOST'];
  if (dataFolder !== undefined) return addressOf(dataFolder);
  if (named !== undefined && named !== '') return lakeAt(named, search);
  const own = addressOf(usualDataFolder);
  if (own !== undefined) return own;
  const { apiHost: usual = '', dataset } = parseEnvironment(environment);
  if ((await lakeAnswers(usual, dataset)) !== 'lake') return undefined;
  say(`Content comes from the lake at ${usual}, whose data folder is not ${usualDataFolder}.`);
  return usual;
}

/** An address that was asked for has to be a lake's; where nobody answers, a lake is started in its place. */
async function lakeAt(url: string, { environment, say }: LakeSearch): Promise<string | undefined> {
  const { dataset } = parseEnvironment(environment);
  const found = await lakeAnswers(url, dataset);
  if (found === 'lake') return url;
  if (found === 'other') {
    throw new ConfigError(
      `What answers at ${url} is no lake: it does not know the dataset "${dataset}". ` +
        'Name the right address in SANITY_API_HOST, or stop that program.',
    );
  }
  say(`No lake answers at ${url} (SANITY_API_HOST). Starting that of ${usualDataFolder}.`);
  return undefined;
}
