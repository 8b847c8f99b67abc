import { gatewayError } from './ApiError.ts';

/** Who may speak to the lake: pages of these origins, at the lake's own port. */
export interface Door {
  /** The port that a Host header must name; undefined where no port is open (tests of the handler). */
  port: number | undefined;
  origins: readonly string[];
}

const hostNames = /^(127\.0\.0\.1|localhost|l\d+\.localhost)$/;

/**
 * Refuses foreign Host names (which stops DNS rebinding) and foreign Origins (which stops other web pages).
 * `l<digits>.localhost` is for browsers, which allow six connections a host name.
 */
export function guard(request: Request, door: Door): void {
  const url = new URL(request.url);
  const isOwnPort = door.port === undefined || url.port === String(door.port);
  if (!hostNames.test(url.hostname) || !isOwnPort) {
    const own = `127.0.0.1:${door.port ?? '<port>'}`;
    throw refusal(`The lake does not answer to the host "${url.host}". Use http://${own}.`);
  }
  const origin = request.headers.get('Origin');
  if (origin !== null && !isOwnOrigin(origin, url) && !door.origins.includes(origin)) {
    throw refusal(
      `The lake does not answer pages of "${origin}". It answers ${door.origins.join(', ')}; ` +
        'start it with that origin if the page is yours.',
    );
  }
}

function isOwnOrigin(origin: string, url: URL): boolean {
  return origin === url.origin;
}

function refusal(message: string) {
  return gatewayError(403, 'Forbidden', message);
}
