import { paramsFrom } from '../query/paramsFrom.ts';
import { parseQuery, type QueryParams } from '../query/parseQuery.ts';
import type { Caller } from '../http/callerOf.ts';

/** What a listener wants to hear. */
export interface ListenRequest {
  query: string;
  params: QueryParams;
  caller: Caller;
  /** Equal for listeners that ask the same, so that a transaction is matched once for all of them. */
  key: string;
  withResult: boolean;
  withPrevious: boolean;
  withMutations: boolean;
  withEffects: boolean;
  withVersions: boolean;
}

/** Reads a listener's address; a query that cannot be parsed is refused at once. */
export function listenRequest(search: URLSearchParams, caller: Caller): ListenRequest {
  const query = search.get('query') ?? '';
  const params = paramsFrom(search);
  parseQuery(query, params);
  const asks = (name: string) => search.get(name) === 'true';
  return {
    query,
    params,
    caller,
    key: JSON.stringify([query, params, caller, asks('includeAllVersions')]),
    withResult: asks('includeResult'),
    withPrevious: asks('includePreviousRevision'),
    withMutations: search.get('includeMutations') !== 'false',
    withEffects: search.get('effectFormat') === 'mendoza',
    withVersions: asks('includeAllVersions'),
  };
}
