import { isLocale, type Locale } from 'content-schemas/locales.ts';

import { browserLocale } from './locales/browserLocale.ts';

/** The language chosen in the Studio's user menu, which Sanity keeps in the browser; else the browser's own. */
export function storedLocale(projectId: string, workspace: string): Locale {
  if (!('localStorage' in globalThis)) return 'en';
  const stored = localStorage.getItem(`sanity-locale:${projectId}:${workspace}`);
  if (stored === null) return browserLocale(navigator.languages);
  return isLocale(stored) ? stored : 'en';
}
