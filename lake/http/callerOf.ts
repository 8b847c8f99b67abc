import { createHash, timingSafeEqual } from 'node:crypto';
import { gatewayError } from './ApiError.ts';

/** Who asks: the editor, who holds the lake's token, or anybody. */
export type Caller = 'editor' | 'anonymous';

/** Tells who sent a request; a token that is not the lake's is refused, as Sanity refuses it. */
export function callerOf(request: Request, token: string): Caller {
  const header = request.headers.get('Authorization');
  const sent = header?.replace(/^Bearer\s+/i, '').trim();
  if (sent === undefined || sent === '') return 'anonymous';
  if (isSameToken(sent, token)) return 'editor';
  throw gatewayError(
    401,
    'Unauthorized',
    'The token is not this lake\'s. Use the one in the file "token" of its data folder, or LAKE_TOKEN.',
    'SIO-401-ANF',
  );
}

/** Compares tokens without telling by its duration how far they agree. */
export function isSameToken(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
