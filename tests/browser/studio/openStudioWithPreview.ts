import { once } from 'node:events';
import { createServer } from 'node:net';

import { startDrafts } from '../../../scripts/drafts/startDrafts.ts';
import { openStudio, type OpenStudio } from './openStudio.ts';

/** The Studio with the preview of its lake's drafts. */
export async function openStudioWithPreview(): Promise<OpenStudio> {
  const port = await freePort();
  const studio = await openStudio({ previewUrl: `http://localhost:${String(port)}` });
  const { apiHost, token } = studio.client.config();
  const ending = new AbortController();
  const environment = { ...outsideOfTests(), SANITY_API_HOST: apiHost, STUDIO_URL: studio.url };
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  const preview = startDrafts(port, { environment, token }, { signal: ending.signal, say });
  await preview.answers;
  const close = async (): Promise<void> => {
    ending.abort();
    await preview.close();
    await studio.close();
  };
  return { ...studio, close };
}

/** Astro's server answers no requests where the variable `VITEST` says that it is part of a test. */
function outsideOfTests(): NodeJS.ProcessEnv {
  const variables = Object.entries(process.env);
  return Object.fromEntries(variables.filter(([name]) => !name.startsWith('VITEST')));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
