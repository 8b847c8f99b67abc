import { parseEnvironment } from '../../site/content/environment.ts';
import type { RunningLake } from '../content/RunningLake.ts';
import { hostedContent, lakeContent, type Content } from '../content/withContent.ts';
import { claimPort } from '../ports/claimPort.ts';
import type { Closers } from './Closers.ts';
import type { StartWishes } from './start.ts';

/** Where content comes from while Koda runs: a lake of its own, or Sanity's. */
export interface Source extends Content {
  lake?: RunningLake;
}

/** Opens the content source: starts the lake, unless the environment says that content is hosted. */
export async function openSource(
  { startLake, ports, dataFolder, say }: StartWishes,
  studioPort: number | undefined,
  closers: Closers,
): Promise<Source> {
  const { source } = parseEnvironment(process.env);
  const studio = `http://localhost:${studioPort ?? ports.studio.port}`;
  const environment = { STUDIO_URL: studio, ...process.env };
  if (source === 'hosted') return hostedContent(environment);
  const port = await claimPort(ports.lake, say);
  const lake = await startLake({ port, dataFolder, origins: [studio] });
  closers.add(lake.close);
  return { ...lakeContent(environment, lake.url, [lake.token]), lake };
}
