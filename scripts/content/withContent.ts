import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment } from '../../site/content/environment.ts';
import { usualDataFolder } from './dataOption.ts';
import { findLake } from './findLake.ts';
import type { StartLake } from './RunningLake.ts';

/** What commands that read content work with. */
export interface Content {
  /** The environment in which the site finds its content. */
  environment: NodeJS.ProcessEnv;
  /** Tokens that must not stand in anything published. */
  secrets: readonly string[];
}

interface Wishes {
  startLake: StartLake;
  /** The data folder whose lake is wanted and no other. */
  dataFolder?: string | undefined;
  environment?: NodeJS.ProcessEnv;
  say?: (text: string) => void;
}

/**
 * Does some work that needs content. Hosted content needs nothing; else the lake that `findLake` finds is used,
 * and when there is none, one is started on a free port and closed after the work.
 */
export async function withContent<T>(
  { startLake, dataFolder, environment = process.env, say = warn }: Wishes,
  work: (content: Content) => Promise<T>,
): Promise<T> {
  const { source } = parseEnvironment(environment);
  if (source === 'hosted') return work(hostedContent(environment));
  const folder = dataFolder ?? usualDataFolder;
  const url = await findLake({ dataFolder, environment, say });
  if (url !== undefined) return work(lakeContent(environment, url, tokensOf(folder, environment)));
  const lake = await startLake({ port: 0, dataFolder: folder });
  try {
    return await work(lakeContent(environment, lake.url, [lake.token]));
  } finally {
    await lake.close();
  }
}

/** The content of Sanity's hosted lake, as the environment names it. */
export function hostedContent(environment: NodeJS.ProcessEnv): Content {
  return { environment, secrets: [environment['SANITY_READ_TOKEN'] ?? ''] };
}

/** The content of the lake at an address. */
export function lakeContent(
  environment: NodeJS.ProcessEnv,
  url: string,
  secrets: readonly string[],
): Content {
  const named = { ...environment, CONTENT_SOURCE: 'lake', SANITY_API_HOST: url };
  return { environment: named, secrets };
}

/** Every token that this machine knows for a running lake, of which one may be that lake's. */
function tokensOf(folder: string, environment: NodeJS.ProcessEnv): string[] {
  return [tokenIn(folder), environment['LAKE_TOKEN'] ?? '', environment['SANITY_READ_TOKEN'] ?? ''];
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

function tokenIn(dataFolder: string): string {
  try {
    return readFileSync(path.join(dataFolder, 'token'), 'utf8').trim();
  } catch {
    return '';
  }
}
