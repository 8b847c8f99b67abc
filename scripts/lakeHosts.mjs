import diagnostics from 'node:diagnostics_channel';
import dns from 'node:dns';

/*
 * Lets Sanity's own commands reach the embedded lake. They put the project's id before its host name
 * (`koda.localhost`): Node cannot find that name, and the lake does not answer to it.
 * Given to Node with `--import`; both of Node's HTTP clients tell of each request on a channel.
 */
const { lookup } = dns;

dns.lookup = Object.assign(
  (hostname, ...rest) => lookup(hostname.endsWith('.localhost') ? '127.0.0.1' : hostname, ...rest),
  lookup,
);

diagnostics.subscribe('undici:request:create', ({ request }) => {
  const host = hostOnLoopback(new URL(request.origin).host);
  if (host !== undefined) request.host = host;
});

diagnostics.subscribe('http.client.request.created', ({ request }) => {
  const host = hostOnLoopback(request.getHeader('host') ?? '');
  if (host !== undefined) request.setHeader('host', host);
});

/** @param {string} host */
function hostOnLoopback(host) {
  const [, port] = /\.localhost(:\d+)?$/.exec(host) ?? [];
  return port === undefined ? undefined : `127.0.0.1${port}`;
}
