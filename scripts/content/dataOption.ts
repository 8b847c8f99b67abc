import path from 'node:path';
import { repositoryRoot } from '../repositoryRoot.ts';

/** The option that names the lake's data folder; the usual one is the checkout's own, wherever one types. */
export const dataOption = {
  type: 'string',
  value: 'folder',
  help: "The lake's data folder.",
  default: path.join(repositoryRoot, '.lake'),
} as const;
