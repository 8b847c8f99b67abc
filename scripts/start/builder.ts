import type { Content } from '../content/withContent.ts';
import { progress } from '../progress.ts';
import { BuildFailure } from '../site/BuildFailure.ts';
import { buildSite } from '../site/buildSite.ts';
import { sparePages } from './sparePages.ts';
import type { StatusBoard } from './StatusBoard.ts';

interface Surroundings {
  board: StatusBoard;
  signal: AbortSignal;
  say: (text: string) => void;
}

/**
 * Makes a function that builds the site and says how that went. It gives the number of pages;
 * undefined means that the build failed, was explained, and the last good site stays up.
 */
export function builder(
  content: Content,
  { board, signal, say }: Surroundings,
): () => Promise<number | undefined> {
  const spare = sparePages(content.environment, signal);
  return async () => {
    const start = performance.now();
    const line = progress();
    line.say('Building the site ...');
    board.began();
    try {
      const facts = { ...content, signal, buildPages: spare.build, tell: say };
      const { pages } = await buildSite(facts).finally(line.done);
      board.succeeded(pages.size);
      say(`Built ${pages.size} pages in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
      return pages.size;
    } catch (error) {
      board.failed(wordsOf(error));
      if (!signal.aborted)
        say(`${wordsOf(error)}\n\nThe site was not built; what was there stays.`);
      return undefined;
    } finally {
      spare.prepare();
    }
  };
}

function wordsOf(error: unknown): string {
  if (error instanceof BuildFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
