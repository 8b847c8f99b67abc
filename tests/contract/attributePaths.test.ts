import type { SchemaType, TypeNode } from 'groq-js';
import { describe, expect, it } from 'vitest';

import { studioSchema } from './studioSchema.ts';

/** Sanity counts one attribute for every path and data type that occurs in a dataset. */
const hostedFreePlan = 2000;
const ourAim = 1500;

/** Every path with its data type that documents with each field and block filled would have. */
function attributePaths(schema: SchemaType): Set<string> {
  const named = new Map(
    schema.flatMap((type) => (type.type === 'type' ? [[type.name, type.value] as const] : [])),
  );
  const found = new Set<string>();
  const walk = (node: TypeNode, path: string): void => {
    if (node.type === 'inline') {
      const value = named.get(node.name);
      if (value !== undefined) walk(value, path);
    } else if (node.type === 'union') {
      for (const one of node.of) walk(one, path);
    } else {
      if (path !== '') found.add(`${path} ${node.type}`);
      if (node.type === 'array') walk(node.of, `${path}[]`);
      if (node.type === 'object') {
        const prefix = path === '' ? '' : `${path}.`;
        for (const [name, { value }] of Object.entries(node.attributes)) walk(value, prefix + name);
        if (node.rest !== undefined) walk(node.rest, path);
      }
    }
  };
  for (const type of schema) {
    if (type.type === 'document') walk({ type: 'object', attributes: type.attributes }, '');
  }
  return found;
}

describe('a dataset with every field and block filled', () => {
  const paths = attributePaths(studioSchema());

  it(`stays within ${String(ourAim)} of the ${String(hostedFreePlan)} attributes of a hosted free plan`, () => {
    expect(paths).toContain('body[].children[].text string');
    expect(paths).toContain('sessions[].place.lt string');
    expect(paths.size).toBeGreaterThan(300);
    expect(paths.size).toBeLessThanOrEqual(ourAim);
  });
});
