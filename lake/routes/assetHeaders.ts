import { createHash } from 'node:crypto';
import type { Asked } from '../http/route.ts';

/** Headers of a picture's or file's bytes: kept for ever, downloaded with `?dl=`, unable to run script. */
export function assetHeaders(asked: Asked, original: Uint8Array, key: string) {
  const dl = asked.url.searchParams.get('dl');
  const name = dl === '' || dl === null ? asked.part('file') : dl;
  const safe = encodeURIComponent(name).replaceAll("'", '%27');
  return {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ETag: `"${createHash('sha1').update(key).digest('hex')}"`,
    'X-Sanity-Sha1': createHash('sha1').update(original).digest('hex'),
    ...(dl === null ? {} : { 'Content-Disposition': `attachment; filename*=UTF-8''${safe}` }),
  };
}
