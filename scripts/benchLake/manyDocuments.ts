import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { createDatabase } from 'lake/store/createDatabase.ts';

/** Makes a store of documents with twenty paragraphs and two references each, a tenth of them drafts. */
export function manyDocuments(dataFolder: string, count: number): void {
  mkdirSync(dataFolder, { recursive: true });
  createDatabase(
    path.join(dataFolder, 'lake.db'),
    Array.from({ length: count }, (_, at) => document(at, count)),
  );
}

function document(at: number, count: number) {
  const dates = { _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' };
  return {
    _id: at % 10 === 0 ? `drafts.d${at + 1}` : `d${at}`,
    _type: at % 3 === 0 ? 'person' : 'article',
    _rev: 'r',
    ...dates,
    title: `Title ${(at * 7919) % count}`,
    related: [1, 7].map((step) => ({
      _key: `k${step}`,
      _type: 'reference',
      _ref: `d${at + step}`,
      _weak: true,
    })),
    body: Array.from({ length: 20 }, (_, index) => block(index)),
  };
}

function block(index: number) {
  const span = {
    _key: 'k0',
    _type: 'span',
    marks: [],
    text: 'Some words of a paragraph. '.repeat(8),
  };
  return { _key: `k${index}`, _type: 'block', style: 'normal', markDefs: [], children: [span] };
}
