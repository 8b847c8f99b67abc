import { isLocale, type Locale } from 'content-schemas/locales.ts';

/** The language chosen in the Studio's user menu, which Sanity keeps in the browser; English until one is chosen. */
export function storedLocale(projectId: string, workspace: string): Locale {
  const stored = globalThis.localStorage?.getItem(`sanity-locale:${projectId}:${workspace}`);
  return isLocale(stored) ? stored : 'en';
}
