import type { PublishedPage } from './PublishedPage.ts';
import { sitePolicy } from './sitePolicy.ts';

/** The headers that every answer carries, by name. */
export function hostHeaders(
  pages: readonly PublishedPage[],
  origin: string,
): ReadonlyMap<string, string> {
  const secure = origin.startsWith('https:');
  return new Map([
    ['Content-Security-Policy', sitePolicy(pages)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(secure ? ([['Strict-Transport-Security', 'max-age=31536000']] as const) : []),
  ]);
}

/** How long what lies in a folder may be kept; a name in these folders stands for its bytes. */
export const keptFor = {
  year: 'public, max-age=31536000, immutable',
  day: 'public, max-age=86400',
  minutes: 'public, max-age=300',
} as const;

/** The folders whose files may be kept longer than pages. */
export const keptFolders = [
  ['/_astro/', keptFor.year],
  ['/media/', keptFor.year],
  ['/files/', keptFor.day],
  ['/share/', keptFor.day],
] as const;
