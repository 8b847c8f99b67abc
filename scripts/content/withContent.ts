import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment } from '../../site/content/environment.ts';
import { lakeAnswers } from './lakeAnswers.ts';
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
  dataFolder: string;
  environment?: NodeJS.ProcessEnv;
}

/**
 * Does some work that needs content. Hosted content needs nothing; else the lake at the configured address is used,
 * and when none answers there, a lake is started on a free port and closed after the work.
 */
export async function withContent<T>(
  { startLake, dataFolder, environment = process.env }: Wishes,
  work: (content: Content) => Promise<T>,
): Promise<T> {
  const { apiHost: url, dataset, source } = parseEnvironment(environment);
  if (source === 'hosted' || url === undefined) return work(hostedContent(environment));
  if (await lakeAnswers(url, dataset)) {
    return work(
      lakeContent(environment, url, [tokenIn(dataFolder), environment['LAKE_TOKEN'] ?? '']),
    );
  }
  const lake = await startLake({ port: 0, dataFolder });
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

function tokenIn(dataFolder: string): string {
  try {
    return readFileSync(path.join(dataFolder, 'token'), 'utf8').trim();
  } catch {
    return '';
  }
}
