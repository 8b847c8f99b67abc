import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Makes an empty folder for this process's build, and removes those that killed builds have left. */
export function workFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  const left = readdirSync(parent).filter((name) => isLeftOver(name));
  for (const name of left) rmSync(path.join(parent, name), { recursive: true, force: true });
  const folder = path.join(parent, `site-${process.pid}`);
  mkdirSync(folder);
  return folder;
}

function isLeftOver(name: string): boolean {
  const [, kind, pid] = /^(site|ahead)-(\d+)$/.exec(name) ?? [];
  if (pid === undefined) return false;
  const isOwn = Number(pid) === process.pid && kind === 'site';
  return isOwn || !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
