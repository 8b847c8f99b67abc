/** Tells whether a lake with a dataset answers at an address: `other` is a program that is no such lake. */
export async function lakeAnswers(
  url: string,
  dataset: string,
): Promise<'lake' | 'other' | 'nobody'> {
  const address = `${url}/v2025-02-19/data/query/${dataset}?query=1`;
  const response = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(
    () => undefined,
  );
  if (response === undefined) return 'nobody';
  const answer: unknown = await response.json().catch(() => undefined);
  return typeof answer === 'object' && answer !== null && 'result' in answer ? 'lake' : 'other';
}
