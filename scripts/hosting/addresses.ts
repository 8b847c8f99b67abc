import { isLocale, localeFacts } from 'content-schemas/locales.ts';

/** The file in which a site keeps every address that it has promised. */
export const addressesFile = 'addresses.txt';

const promised =
  /\/(?:index\.html|atom\.xml|feed\.json|monitoring\.json|(?:recommendations|assessments|reporting-steps)\.csv)$/u;

/**
 * The addresses that a built site answers and should go on answering: pages, feeds and open data. A list cut by a filter or into
 * pages comes and goes with what it lists, and promises nothing.
 */
export function promisedAddresses(files: Iterable<string>): string[] {
  return [...files]
    .filter((file) => promised.test(file))
    .map((file) => encodeURI(file.replace(/index\.html$/u, '')))
    .filter((address) => !isCutList(address))
    .toSorted();
}

function isCutList(address: string): boolean {
  const [, locale, , third, fourth] = address.split('/');
  if (!isLocale(locale) || third === undefined || !fourth) return false;
  const { filterSlugs, pageSlug } = localeFacts[locale];
  return [...Object.values(filterSlugs), pageSlug].includes(third);
}

/** The list as a file. */
export function writtenAddresses(addresses: readonly string[]): string {
  return addresses.map((address) => `${address}\n`).join('');
}

/** The addresses of a list that was written before. */
export function readAddresses(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('/'));
}
