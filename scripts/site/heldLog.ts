import type { AstroLoggerDestination } from 'astro';

/** What Astro logged as an error during this process's build, in order. */
export const heldLog: string[] = [];

/** Astro's log for a build: keeps errors back, so that the same error is not told three times. */
export default function heldLogDestination(): AstroLoggerDestination {
  return {
    write: ({ level, message }) => {
      if (level === 'error') heldLog.push(message);
    },
  };
}
