import { mkdirSync } from 'node:fs';
import { onPublish } from '../content/onPublish.ts';
import type { StartLake } from '../content/RunningLake.ts';
import { claimPort, type PortWish } from '../ports/claimPort.ts';
import { untilAborted } from '../processes/stopSignal.ts';
import { siteFolder } from '../site/buildSite.ts';
import { serveSite } from '../site/serveSite.ts';
import { statusRoute } from '../site/statusRoute.ts';
import { startStudio, studioIsHere } from '../studio/startStudio.ts';
import { announcement } from './announcement.ts';
import { builder } from './builder.ts';
import type { Closers } from './Closers.ts';
import { openSource } from './openSource.ts';
import { rebuilder } from './rebuilder.ts';
import { StatusBoard } from './StatusBoard.ts';
import { studioVariables } from './studioVariables.ts';

const quiet = 300;

/** What `npm start` was asked for. */
export interface StartWishes {
  startLake: StartLake;
  ports: { site: PortWish; studio: PortWish; lake: PortWish };
  dataFolder: string;
  withStudio: boolean;
  signal: AbortSignal;
  say: (text: string) => void;
}

/** Starts lake, Studio and site, builds again on every publish, and returns when it is stopped. */
export async function start(wishes: StartWishes, closers: Closers): Promise<void> {
  const { dataFolder, ports, say, signal } = wishes;
  const withStudio = wishes.withStudio && studioIsHere();
  const studioPort = withStudio ? await claimPort(ports.studio, say) : undefined;
  const sitePort = await claimPort(ports.site, say);
  const source = await openSource(wishes, studioPort, closers);
  const variables = studioVariables(source, `http://127.0.0.1:${sitePort}`);
  const studio = studioPort === undefined ? undefined : startStudio(studioPort, variables, wishes);
  if (studio !== undefined) closers.add(studio.close);

  const board = new StatusBoard();
  const build = builder(source, { ...wishes, board });
  const pages = await build();
  const studioUrl = (await studio?.answers) === true ? studio?.url : undefined;
  if (signal.aborted) return;
  mkdirSync(siteFolder, { recursive: true });
  const studioOrigin = `http://localhost:${studioPort ?? ports.studio.port}`;
  const status = statusRoute(() => board.status(), studioOrigin);
  const site = await serveSite(siteFolder, sitePort, status);
  closers.add(site.close);
  const builds = rebuilder(build, quiet);
  closers.add(builds.close);
  const published = (): void => {
    board.asked();
    builds.ask();
  };
  closers.add(onPublish(source.environment, published));

  const lake = source.lake?.url;
  say(announcement({ site: site.url, studio: studioUrl, lake, dataFolder, pages }));
  await untilAborted(signal);
}
