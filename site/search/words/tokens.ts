/** How a stem is written in an index, so that no word that people type begins with it. */
export function stemToken(stem: string): string {
  return `zq${stem}zq`;
}

/** How the stem of a compound's part is written in an index. */
export function partToken(stem: string): string {
  return `zw${stem}zw`;
}

/**
 * Stands on every page of an index: whoever asks for it with a filter gets all pages that carry a value. Asked for
 * nothing at all, Pagefind would load the whole index.
 */
export const everyPage = 'zqeveryzq';

/** The metadata fields of an index that hold tokens; no excerpt is made of them. */
export const tokenFields = {
  title: 'stemsOfTitle',
  text: 'stems',
  parts: 'parts',
  every: 'every',
} as const;
