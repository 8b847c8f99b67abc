import { describe, expect, it } from 'vitest';

import { ConfigError, parseEnvironment } from '../../../site/content/environment.ts';

describe('parseEnvironment', () => {
  it('takes an empty variable for one that is not set', () => {
    const names = ['SANITY_API_HOST', 'SANITY_DATASET', 'SANITY_PROJECT_ID', 'SANITY_READ_TOKEN'];
    const more = ['CONTENT_SOURCE', 'SITE_URL', 'STUDIO_URL', 'CONTENT_PROBLEMS'];
    const empty = Object.fromEntries([...names, ...more].map((name) => [name, '']));
    const now = { KODA_NOW: '2027-03-01T00:00:00Z' };
    expect(parseEnvironment({ ...empty, ...now })).toEqual(parseEnvironment(now));
  });

  it.each([
    [{ CONTENT_SOURCE: 'hosetd' }, 'CONTENT_SOURCE is "hosetd". Use "lake" for the embedded lake'],
    [{ CONTENT_SOURCE: 'hosted', SANITY_PROJECT_ID: '' }, 'SANITY_PROJECT_ID is not set'],
    [{ SITE_URL: 'https://example.org/site' }, 'SITE_URL is "https://example.org/site". Use'],
    [{ SITE_URL: 'javascript:alert(1)' }, 'SITE_URL is "javascript:alert(1)". Use'],
    [{ KODA_NOW: 'today' }, 'KODA_NOW is "today". Use a moment such as 2027-03-14T08:00:00Z.'],
  ])('refuses %o', (variables, words) => {
    expect(() => parseEnvironment(variables)).toThrow(ConfigError);
    expect(() => parseEnvironment(variables)).toThrow(words);
  });
});
