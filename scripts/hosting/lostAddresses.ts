import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { addressesFile, readAddresses, writtenAddresses } from './addresses.ts';

const shown = 40;

/**
 * The addresses on the published site's list that the new one does not answer. They stay on the new site's list, so that every
 * build tells of them until a redirect or a page answers again.
 */
export function lostAddresses(published: string, built: string): string[] {
  if (!existsSync(published)) return [];
  const list = path.join(built, addressesFile);
  const answered = new Set(readAddresses(readFileSync(list, 'utf8')));
  const lost = readAddresses(readFileSync(published, 'utf8')).filter((one) => !answered.has(one));
  if (lost.length > 0) {
    writeFileSync(list, writtenAddresses([...answered, ...lost].toSorted()));
  }
  return lost;
}

/** What whoever builds is told of lost addresses. */
export function lossReport(lost: readonly string[]): string {
  const [subject, them] =
    lost.length === 1 ? ['An address', 'it'] : [`${String(lost.length)} addresses`, 'each of them'];
  const more = lost.length > shown ? [`  ... and ${String(lost.length - shown)} more.`] : [];
  return [
    `${subject} of the site before can no longer be reached:`,
    ...lost.slice(0, shown).map((address) => `  ${decodeURI(address)}`),
    ...more,
    `In the Studio, make a redirect for ${them}: to the page that took its place, or with "Taken down" if none did.`,
  ].join('\n');
}
