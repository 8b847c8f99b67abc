import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished folder in the place of the present one, and keeps the present one as `previous`.
 * Two renames follow each other at once; what is cut off between them, `restore` mends.
 */
export function switchTo(finished: string, place: string, previous: string): void {
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(path.dirname(previous), { recursive: true });
  if (existsSync(place)) renameSync(place, previous);
  renameSync(finished, place);
}

/** Brings the previous folder back where a switch was cut off half way. */
export function restore(place: string, previous: string): void {
  if (!existsSync(place) && existsSync(previous)) renameSync(previous, place);
}
