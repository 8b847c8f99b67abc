import { fileURLToPath } from 'node:url';

/** The checkout's folder, with a slash at its end; commands work from any current folder. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
