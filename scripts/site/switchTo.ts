import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BuildFailure } from './BuildFailure.ts';

/**
 * Puts a finished folder in the place of the present one, and keeps the present one as `previous`.
 * Two renames follow each other at once; what is cut off between them, `restore` mends.
 * A BuildFailure says why the place could not be taken; then the present folder stands there still.
 */
export function switchTo(finished: string, place: string, previous: string): void {
  try {
    rmSync(previous, { recursive: true, force: true });
    mkdirSync(path.dirname(previous), { recursive: true });
    if (existsSync(place)) renameSync(place, previous);
    renameSync(finished, place);
  } catch (cause) {
    restore(place, previous);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BuildFailure(
      `The site is built, but it could not take the place of "${place}" (${reason}). What was there stays. ` +
        'Let the folder above it and the folder itself be written and renamed, then build again.',
      { cause },
    );
  }
}

/** Brings the previous folder back where a switch was cut off half way. */
export function restore(place: string, previous: string): void {
  if (!existsSync(place) && existsSync(previous)) renameSync(previous, place);
}
