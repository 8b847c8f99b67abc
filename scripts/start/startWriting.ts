import { startDrafts } from '../drafts/startDrafts.ts';
import { claimPort } from '../ports/claimPort.ts';
import type { RunningPart } from '../processes/startPart.ts';
import { startStudio } from '../studio/startStudio.ts';
import type { Closers } from './Closers.ts';
import type { Source } from './openSource.ts';
import type { StartWishes } from './start.ts';
import { studioVariables } from './studioVariables.ts';

/** The ports of the two servers that editors work with. */
export interface WritingPorts {
  studio: number;
  preview: number;
}

/** Finds free ports for the Studio and the preview. */
export async function claimWritingPorts({ ports, say }: StartWishes): Promise<WritingPorts> {
  const studio = await claimPort(ports.studio, say);
  return { studio, preview: await claimPort(ports.preview, say) };
}

/** Starts the Studio and, for it, the preview of drafts. */
export function startWriting(
  ports: WritingPorts,
  { source, site }: { source: Source; site: string },
  wishes: StartWishes,
  closers: Closers,
): { studio: RunningPart; preview: RunningPart } {
  const { environment, lake } = source;
  const preview = startDrafts(ports.preview, { environment, token: lake?.token }, wishes);
  closers.add(preview.close);
  const variables = studioVariables(source, { site, preview: preview.url });
  const studio = startStudio(ports.studio, variables, wishes);
  closers.add(studio.close);
  return { studio, preview };
}
