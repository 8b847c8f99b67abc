import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { builtPages } from './builtPages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'require-sri': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'no-redundant-role': 'off',
  },
});

describe('the markup of every page', () => {
  it('is valid', async () => {
    const complaints: string[] = [];
    for (const { address, html } of builtPages()) {
      const { results } = await validator.validateString(html, address);
      complaints.push(
        ...results.flatMap(({ messages }) =>
          messages.map(
            ({ line, message, ruleId }) => `${address}:${String(line)} ${message} (${ruleId})`,
          ),
        ),
      );
    }
    expect(complaints).toEqual([]);
  });
});
