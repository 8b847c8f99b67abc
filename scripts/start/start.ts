import { mkdirSync } from 'node:fs';
import { onPublish } from '../content/onPublish.ts';
import type { StartLake } from '../content/RunningLake.ts';
import { claimPort, type PortWish } from '../ports/claimPort.ts';
import type { RunningPart } from '../processes/startPart.ts';
import { untilAborted } from '../processes/stopSignal.ts';
import { siteFolder } from '../site/buildSite.ts';
import { serveSite } from '../site/serveSite.ts';
import { statusRoute } from '../site/statusRoute.ts';
import { studioIsHere } from '../studio/startStudio.ts';
import { announcement } from './announcement.ts';
import { builder } from './builder.ts';
import type { Closers } from './Closers.ts';
import { openSource } from './openSource.ts';
import { rebuilder } from './rebuilder.ts';
import { StatusBoard } from './StatusBoard.ts';
import { claimWritingPorts, startWriting } from './startWriting.ts';

const quiet = 100;

/** What `npm start` was asked for. */
export interface StartWishes {
  startLake: StartLake;
  ports: { site: PortWish; studio: PortWish; preview: PortWish; lake: PortWish };
  dataFolder: string;
  withStudio: boolean;
  signal: AbortSignal;
  say: (text: string) => void;
}

/** Starts lake, Studio and site, builds again on every publish, and returns when it is stopped. */
export async function start(wishes: StartWishes, closers: Closers): Promise<void> {
  const { dataFolder, ports, say, signal } = wishes;
  const withStudio = wishes.withStudio && studioIsHere();
  const writingPorts = withStudio ? await claimWritingPorts(wishes) : undefined;
  const sitePort = await claimPort(ports.site, say);
  const source = await openSource(wishes, writingPorts?.studio, closers);
  const parts = { source, site: `http://127.0.0.1:${sitePort}` };
  const writing = writingPorts && startWriting(writingPorts, parts, wishes, closers);

  const board = new StatusBoard();
  const build = builder(source, { ...wishes, board });
  const pages = await build();
  const studio = await urlOf(writing?.studio);
  if (signal.aborted) return;
  mkdirSync(siteFolder, { recursive: true });
  const studioOrigin = `http://localhost:${writingPorts?.studio ?? ports.studio.port}`;
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
  const preview = await urlOf(writing?.preview);
  say(announcement({ site: site.url, studio, preview, lake, dataFolder, pages }));
  await untilAborted(signal);
}

/** Where a part is, once it answers; undefined when it is not there. */
async function urlOf(part: RunningPart | undefined): Promise<string | undefined> {
  return (await part?.answers) === true ? part?.url : undefined;
}
