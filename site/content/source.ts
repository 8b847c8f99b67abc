import { createClient, type SanityClient } from '@sanity/client';

import type { Environment } from './environment.ts';

/** Sanity's client on the lake or on Sanity's hosts: one address differs, nothing else. */
export function sourceOf(environment: Environment): SanityClient {
  const { projectId, dataset, apiHost, readToken, perspective } = environment;
  return createClient({
    projectId,
    dataset,
    apiVersion: '2026-11-01',
    useCdn: false,
    perspective,
    timeout: 30_000,
    // Sanity marks the option as internal; it is the only way to speak to a host without a project's subdomain.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    ...(apiHost === undefined ? {} : { apiHost, useProjectHostname: false }),
    ...(readToken === undefined ? {} : { token: readToken }),
  });
}
