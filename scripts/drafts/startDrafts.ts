import path from 'node:path';
import { startPart, type RunningPart } from '../processes/startPart.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

const server = path.join(repositoryRoot, 'scripts', 'drafts', 'draftServer.ts');

/** Starts the preview of drafts, which reads with the given token; says why when it ends by itself. */
export function startDrafts(
  port: number,
  content: { environment: NodeJS.ProcessEnv; token: string | undefined },
  surroundings: Parameters<typeof startPart>[1],
): RunningPart {
  const { environment, token } = content;
  const url = `http://localhost:${port}`;
  const part = {
    name: 'The preview',
    args: [server, '--port', `${port}`],
    folder: repositoryRoot,
    environment: { ...environment, ...(token !== undefined && { SANITY_READ_TOKEN: token }) },
    url,
    probe: `${url}/icon.svg`,
  };
  return startPart(part, surroundings);
}
