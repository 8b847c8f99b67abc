import { createClient, type SanityClient } from '@sanity/client';

import type { Environment } from './environment.ts';

/** Sanity's client on the lake or on Sanity's hosts: one address differs, nothing else. */
export function sourceOf(environment: Environment): SanityClient {
  const { projectId, dataset, apiHost, readToken } = environment;
  return createClient({
    projectId,
    dataset,
    apiVersion: '2026-11-01',
    useCdn: false,
    perspective: 'published',
    timeout: 30_000,
    ...(apiHost === undefined ? {} : { apiHost, useProjectHostname: false }),
    ...(readToken === undefined ? {} : { token: readToken }),
  });
}
