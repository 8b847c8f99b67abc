import { existsSync } from 'node:fs';
import path from 'node:path';
import { startPart, type RunningPart } from '../processes/startPart.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

const folder = path.join(repositoryRoot, 'studio');
const sanity = path.join(repositoryRoot, 'node_modules', 'sanity', 'bin', 'sanity');

/** Tells whether this checkout has a Studio and its packages; a machine that only builds the site has none. */
export function studioIsHere(): boolean {
  return existsSync(sanity) && existsSync(path.join(folder, 'sanity.config.ts'));
}

/** Starts the Studio's dev server with its `SANITY_STUDIO_` variables; says why when it ends by itself. */
export function startStudio(
  port: number,
  variables: Readonly<Record<string, string>>,
  surroundings: Parameters<typeof startPart>[1],
): RunningPart {
  const args = [sanity, 'dev', '--host', 'localhost', '--port', `${port}`];
  const environment = { ...process.env, ...variables };
  const url = `http://localhost:${port}/`;
  return startPart({ name: 'The Studio', args, folder, environment, url }, surroundings);
}
