import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';

/** What only the preview of drafts brings along. */
const traces = ['data-sanity', 'data-marks-next', 'visual-editing', 'koda-preview', '/api/changes'];

describe('the built site', () => {
  const { folder } = inject('built');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|js|css|json|xml)$/.test(file),
  );

  test.each(traces)('has no trace of the preview: %s', (trace) => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.filter((file) =>
      readFileSync(path.join(folder, file), 'utf8').includes(trace),
    );
    expect(found).toEqual([]);
  });

  test('answers at no address of the preview', () => {
    expect(files.filter((file) => file.startsWith(`api${path.sep}`))).toEqual([]);
  });
});
