import { BuildFailure } from '../site/BuildFailure.ts';
import { brokenLinks } from './brokenLinks.ts';
import { readBuiltSite, type BuiltSite } from './BuiltSite.ts';
import type { Gate, Problem } from './Gate.ts';
import { leakedSecrets } from './leakedSecrets.ts';
import { namelessPages } from './namelessPages.ts';
import { previewMarks } from './previewMarks.ts';
import { strangers } from './strangers.ts';

const shown = 40;

/** What the gates have to know: where the site will stand, and what must not stand in it. */
export interface GateFacts {
  origin: string;
  secrets: readonly string[];
}

/** Every gate, by the rule that it keeps. */
export function allGates(secrets: readonly string[]): ReadonlyMap<string, Gate> {
  return new Map([
    ['Every link leads somewhere', brokenLinks],
    ['Every page says its language and its title', namelessPages],
    ['Nothing is loaded from another site', strangers],
    ['No access token is published', leakedSecrets(secrets)],
    ['Nothing of the preview is published', previewMarks],
  ]);
}

/** Reads a built site and sends it through every gate; a BuildFailure lists what stands in the way. */
export function passGates(folder: string, { origin, secrets }: GateFacts): BuiltSite {
  const site = readBuiltSite(folder, origin);
  const findings = [...allGates(secrets)].map(([rule, gate]) => [rule, gate(site)] as const);
  const failed = findings.filter(([, problems]) => problems.length > 0);
  if (failed.length > 0) throw new BuildFailure(failed.map(describe).join('\n\n'));
  return site;
}

function describe([rule, problems]: readonly [string, Problem[]]): string {
  const lines = problems.slice(0, shown).map(({ address, text }) => `  ${address} ${text}.`);
  if (problems.length > shown) lines.push(`  ... and ${problems.length - shown} more.`);
  return [`${rule}: not so.`, ...lines].join('\n');
}
