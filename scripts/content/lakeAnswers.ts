import { ConfigError } from '../../site/content/environment.ts';

/**
 * Tells whether a lake answers at an address. Nobody there means no;
 * somebody who is no lake is a ConfigError, because a build against it would fail in a less plain way.
 */
export async function lakeAnswers(url: string, dataset: string): Promise<boolean> {
  const address = `${url}/v2025-02-19/data/query/${dataset}?query=1`;
  const response = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(
    () => undefined,
  );
  if (response === undefined) return false;
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer === 'object' && answer !== null && 'result' in answer) return true;
  throw new ConfigError(
    `What answers at ${url} is no lake: it does not know the dataset "${dataset}". ` +
      'Name the right address in SANITY_API_HOST, or stop that program.',
  );
}
