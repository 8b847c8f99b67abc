import type { SanityClient } from '@sanity/client';

import { parseEnvironment } from './environment.ts';
import { sourceOf } from './source.ts';

/** The preview's own client, which sees every document as it is stored, to check who asks for drafts. */
export function draftSource(): SanityClient {
  return sourceOf(parseEnvironment(process.env)).withConfig({ perspective: 'raw' });
}
