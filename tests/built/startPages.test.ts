import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe('the built site', () => {
  test.each(['', 'et', 'lt', 'en'])('has a start page at "/%s"', (locale) => {
    expect(existsSync(path.join(inject('built').folder, locale, 'index.html'))).toBe(true);
  });
});
