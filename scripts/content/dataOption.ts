import path from 'node:path';
import { repositoryRoot } from '../repositoryRoot.ts';

/** The lake's usual data folder: the checkout's own, wherever one types. */
export const usualDataFolder = path.join(repositoryRoot, '.lake');

/** The option that names the lake's data folder. */
export const dataOption = {
  type: 'string',
  value: 'folder',
  help: "The lake's data folder.",
  default: usualDataFolder,
} as const;

/** The same for commands that only read content: without it SANITY_API_HOST counts too. */
export const readDataOption = {
  type: 'string',
  value: 'folder',
  help: `Read the lake of this data folder and no other. Without it: the lake at SANITY_API_HOST, that of ${usualDataFolder}, or the one at port 3900.`,
} as const;
