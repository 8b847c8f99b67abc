import { lakeClientFactory } from './lakeClient.ts';

/** What the embedded lake has no part in. */
const withoutHostedFeatures = {
  tasks: { enabled: false },
  mediaLibrary: { enabled: false },
};

/** The part of the Studio's configuration that leads to an embedded lake instead of to Sanity's hosts. */
export function embeddedLake(apiHost: string, token: string | undefined) {
  return {
    ...withoutHostedFeatures,
    apiHost,
    unstable_clientFactory: lakeClientFactory({ apiHost, token }),
    document: { comments: { enabled: false } },
  };
}
