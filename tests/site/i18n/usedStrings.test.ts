import { describe, expect, it } from 'vitest';
import en from '../../../site/i18n/strings/en.json' with { type: 'json' };
import { sources } from '../../architecture/sources.ts';

const form = /_(?:zero|one|two|few|many|other)$/;

function keysIn(tree: object, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysIn(value, `${before}${key}.`)
      : [`${before}${key}`.replace(form, '')],
  );
}

/** Every key that a source writes, in full or with gaps; the search page's own scripts leave out the first part. */
function written({ file, text }: { readonly file: string; readonly text: string }): string[] {
  const literals =
    text.match(/'[a-z]\w*(?:\.\w+)*'|`(?:[\w.]|\$\{[^}`]*\})*\.(?:[\w.]|\$\{[^}`]*\})*`/g) ?? [];
  const keys = literals.map((literal) => literal.slice(1, -1));
  return file.startsWith('site/search/') ? keys.flatMap((key) => [key, `search.${key}`]) : keys;
}

describe('strings', () => {
  it('are all said somewhere', () => {
    const keys = new Set(sources(['site', 'scripts'], '{ts,astro}').flatMap(written));
    const patterns = [...keys]
      .filter((key) => key.includes('${') && /\w/.test(key.replace(/\$\{.*?\}/g, '')))
      .map((key) => key.replaceAll('.', '\\.').replace(/\$\{.*?\}/g, '[\\w.]+'))
      .map((pattern) => new RegExp(`^${pattern}$`));
    const isSaid = (key: string) => keys.has(key) || patterns.some((pattern) => pattern.test(key));
    expect(keysIn(en).length).toBeGreaterThan(100);
    expect([...new Set(keysIn(en))].filter((key) => !isSaid(key))).toEqual([]);
  });
});
