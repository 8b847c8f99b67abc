import { createClient, type ClientConfig, type SanityClient } from '@sanity/client';

interface Lake {
  readonly apiHost: string;
  readonly token: string | undefined;
}

/**
 * Makes the Studio's clients speak to the embedded lake. Browsers allow six connections per host, and one open
 * document listens on more, so each listener goes to a host name of its own (`l1.localhost`, `l2.localhost` ...).
 */
export function lakeClientFactory({
  apiHost,
  token,
}: Lake): (config: ClientConfig) => SanityClient {
  let listeners = 0;
  const spread: typeof fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (/\/data\/(?:listen|live)\//.test(address.pathname)) {
      listeners += 1;
      address.hostname = `l${String(listeners)}.localhost`;
    }
    return fetch(input instanceof Request ? new Request(address, input) : address, init);
  };
  return (config) =>
    createClient({
      ...config,
      apiHost,
      // The only way to address a lake by its plain host name.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      useProjectHostname: false,
      resolveFetch: () => spread,
      ...(token === undefined
        ? {}
        : { token, withCredentials: false, ignoreBrowserTokenWarning: true }),
    });
}
