import { describe, expect, test } from 'vitest';
import { importsOf } from './importsOf.ts';
import { fixedLists, rooms } from './rooms.ts';
import { sources } from './sources.ts';
import { roomOf, targetOf, violations } from './violations.ts';

const topFolders = ['content-schemas', 'studio', 'lake', 'scripts', 'site'];
const all = sources(topFolders, '{ts,tsx,mjs,astro,mdx}');

describe('rooms', () => {
  test('import only what the table allows', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.flatMap(({ file, text }) => violations(file, text, rooms))).toEqual([]);
  });

  test('settle on content before pages: no environment outside site/content', () => {
    const settled = all.filter(({ file }) => /^(content-schemas|site\/(?!content\/))/.test(file));
    const reading = settled.filter(({ text }) =>
      /process\.env|import\.meta\.env(?!\.DEV)/.test(text),
    );
    expect(reading.map(({ file }) => file)).toEqual([]);
  });
});

describe('fixedLists', () => {
  const texts = new Map(all.map(({ file, text }) => [file, text]));
  const reach = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { specifier, typeOnly } of importsOf(file, texts.get(file) ?? '')) {
      if (!typeOnly) reach(targetOf(file, specifier), seen);
    }
    return seen;
  };

  test.each(fixedLists)('bring no parser along: %s', (file) => {
    expect(texts.has(file)).toBe(true);
    expect([...reach(file)].filter((one) => !one.startsWith('content-schemas/'))).toEqual([]);
  });
});

describe('violations', () => {
  test.each([
    ['content-schemas/fields/x.ts', "import { defineField } from 'sanity';"],
    ['content-schemas/fields/x.ts', "import { defineField } from '@sanity/types';"],
    ['content-schemas/x.ts', "import { readFileSync } from 'node:fs';"],
    ['content-schemas/x.ts', "import type { Ask } from '../site/content/ask.ts';"],
    ['studio/desk.tsx', "import { startLake } from 'lake/startLake.ts';"],
    ['studio/desk.tsx', "export { hrefFor } from '../site/i18n/hrefFor.ts';"],
    ['lake/query/x.ts', "import { locales } from 'content-schemas/locales.ts';"],
    ['scripts/build.ts', "const view = await import('../site/views/Training.astro');"],
    ['site/pages/x.astro', "---\nimport { createClient } from '@sanity/client';\n---\n<p />"],
    ['site/pages/x.astro', "---\nimport Card from '../components/Card/Card.astro';\n---\n"],
    ['site/views/x.astro', "---\nimport { ask } from '../content/ask.ts';\n---\n"],
    [
      'site/views/x.astro',
      "---\nimport { training } from 'content-schemas/documents/training.ts';\n---\n",
    ],
    ['site/layouts/x.astro', "---\nimport type { A } from '../content/ask.ts';\n---\n"],
    ['site/components/A/A.astro', "---\nimport Base from '../../layouts/Base.astro';\n---\n"],
    ['site/components/A/A.astro', "<p /><script>import { z } from 'zod';</script>"],
    ['site/i18n/x.ts', "import { ask } from '../content/ask.ts';"],
    ['site/feeds/x.ts', "import { createClient } from '@sanity/client';"],
    ['site/content/x.ts', "import { startLake } from 'lake/startLake.ts';"],
    ['site/handbook/x.mdx', "import Training from '../views/Training.astro';\n\n# Title\n"],
    ['site/elsewhere/x.ts', ''],
  ])('names a planted one in %s: %s', (file, source) => {
    expect(violations(file, source, rooms)).toHaveLength(1);
  });

  test.each([
    [
      'site/views/x.astro',
      "---\nimport type { T } from 'content-schemas/documents/training.ts';\n---\n",
    ],
    ['site/views/x.astro', "---\nimport { locales } from 'content-schemas/locales.ts';\n---\n"],
    ['site/feeds/x.ts', "import type { Training } from '../content/trainings.ts';"],
    [
      'content-schemas/x.ts',
      "import { type Rule } from '@sanity/types';\nimport * as z from 'zod';",
    ],
  ])('lets pass in %s: %s', (file, source) => {
    expect(violations(file, source, rooms)).toEqual([]);
  });

  test('say who, what and which rule', () => {
    expect(
      violations('site/i18n/x.ts', "import type { A } from '../content/a.ts';", rooms),
    ).toEqual([
      '"site/i18n/x.ts" imports a type from "../content/a.ts", which "site/i18n/" may not.',
    ]);
  });
});

describe('roomOf', () => {
  test('prefers the innermost folder', () => {
    const nested = [...rooms, { folder: 'site/', may: [], mayForTypes: [] }];
    expect(roomOf('site/i18n/x.ts', nested)?.folder).toBe('site/i18n/');
  });
});
