import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const answer = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
);

/** WCAG 2.2 AA with axe's best practices, or only what a theme can change: the colours. */
const rules = {
  everything: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** Asks axe about the page as it stands; each complaint names its rule and the first place. */
export async function complaintsOf(page: Page, about: keyof typeof rules): Promise<string[]> {
  const options = JSON.stringify({ runOnly: rules[about], resultTypes: ['violations'] });
  const found: unknown = await page.evaluate(
    `(async () => { if (!window.axe) { ${source} } return (await axe.run(document, ${options})).violations; })()`,
  );
  return answer.parse(found).map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`);
}
