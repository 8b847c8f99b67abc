import { describe, expect, it } from 'vitest';

import { studioSchema } from '../contract/studioSchema.ts';

/** Whether the Studio insists on a value, as Sanity itself reads it from our rules. */
function isOptional(type: string, field: string): boolean | undefined {
  const document = studioSchema().find(({ name }) => name === type);
  return document?.type === 'document' ? document.attributes[field]?.optional : undefined;
}

describe('optional', () => {
  it.each([
    ['person', 'picture'],
    ['organisation', 'logo'],
    ['article', 'picture'],
    ['report', 'date'],
  ])('lets a %s be published without its %s', (type, field) => {
    expect(isOptional(type, field)).toBe(true);
  });

  it('leaves other fields demanded', () => {
    expect(isOptional('person', 'name')).toBe(false);
  });
});
