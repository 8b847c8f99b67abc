import { existsSync } from 'node:fs';
import path from 'node:path';

import { ConfigError } from '../../site/content/environment.ts';
import { addressesFile } from './addresses.ts';

/**
 * The list of addresses that the published site has promised: that of the site before, or the one that
 * PUBLISHED_ADDRESSES names where the machine that builds keeps no site.
 */
export function publishedList(environment: NodeJS.ProcessEnv, siteBefore: string): string {
  const named = environment['PUBLISHED_ADDRESSES'];
  if (named === undefined || named === '') return path.join(siteBefore, addressesFile);
  if (existsSync(named)) return named;
  throw new ConfigError(
    `PUBLISHED_ADDRESSES is "${named}", and there is no such file. ` +
      `Name a copy of the published site's ${addressesFile}, or leave the variable out.`,
  );
}
