import { createServer } from 'node:http';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ico': 'image/x-icon',
  '.svg': 'image/svg+xml',
};

/** A built Studio that is served; `replace` says what stands for each placeholder in its scripts from now on. */
export interface ServedStudio {
  url: string;
  replace: (words: Readonly<Record<string, string>>) => void;
  close: () => Promise<void>;
}

/** Serves a built Studio on localhost; an address without a file gets the start page, as the Studio expects. */
export async function serveStudio(folder: string): Promise<ServedStudio> {
  let replacements: readonly (readonly [string, string])[] = [];
  const server = createServer((request, response) => {
    const wished = path.join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const file =
      existsSync(wished) && statSync(wished).isFile() ? wished : path.join(folder, 'index.html');
    const kind = kinds[path.extname(file)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', kind);
    if (!kind.startsWith('text/')) return void response.end(readFileSync(file));
    const text = replacements.reduce(
      (all, [from, to]) => all.replaceAll(from, to),
      readFileSync(file, 'utf8'),
    );
    response.end(text);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${String(port)}`,
    replace: (words) => void (replacements = Object.entries(words)),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
