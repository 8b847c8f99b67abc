import { createHmac } from 'node:crypto';

import { parseEnvironment } from './environment.ts';

/** What a browser shows to see drafts: made of the token that reads them, so that it holds as long as that token. */
export function draftPass(): string {
  const { readToken = '' } = parseEnvironment(process.env);
  return createHmac('sha256', readToken).update('koda-preview').digest('hex');
}
