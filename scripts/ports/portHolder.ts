import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { promisify } from 'node:util';

const unknown = 'another program';

/** Says which program listens on a port, for example `process 4711 (node server.js)`, as far as this machine tells. */
export async function portHolder(port: number): Promise<string> {
  const process = fromProc(port) ?? (await fromLsof(port));
  return process ?? unknown;
}

/** Reads Linux's own tables: the sockets that listen, then the processes that have them open. */
function fromProc(port: number): string | undefined {
  const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => listeningSockets(table, port)));
  if (sockets.size === 0) return undefined;
  const pid = attempt(() => readdirSync('/proc'), [])
    .filter((name) => /^\d+$/.test(name))
    .find((name) => openFiles(name).some((file) => sockets.has(file)));
  if (pid === undefined) return undefined;
  const words = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').split('\0');
  return named(pid, words.join(' '));
}

function listeningSockets(table: string, port: number): string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = attempt(() => readFileSync(`/proc/net/${table}`, 'utf8'), '')
    .split('\n')
    .slice(1);
  const fields = rows.map((row) => row.trim().split(/\s+/));
  const listening = fields.filter(
    ([, local, , state]) => local?.endsWith(`:${hex}`) && state === '0A',
  );
  return listening.map((row) => `socket:[${row[9] ?? ''}]`);
}

function openFiles(pid: string): string[] {
  const folder = `/proc/${pid}/fd`;
  const names = attempt(() => readdirSync(folder), []);
  return names.map((name) => attempt(() => readlinkSync(`${folder}/${name}`), ''));
}

async function fromLsof(port: number): Promise<string | undefined> {
  const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
  const answer = await promisify(execFile)('lsof', args).catch(() => undefined);
  const [, pid, command] = /^p(\d+)\nc(.*)$/m.exec(answer?.stdout ?? '') ?? [];
  return pid === undefined ? undefined : named(pid, command ?? '');
}

function named(pid: string, command: string): string {
  const short = command.trim().slice(0, 100);
  return short === '' ? `process ${pid}` : `process ${pid} (${short})`;
}

/** Processes come and go while they are being read; what has gone counts as nothing. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
