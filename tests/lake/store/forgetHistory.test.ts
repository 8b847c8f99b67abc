import { createLake } from 'lake/createLake.ts';
import { HistoryLog } from 'lake/history/HistoryLog.ts';
import { forgetHistory } from 'lake/store/forgetHistory.ts';
import type { StoredDocument } from 'lake/json/StoredDocument.ts';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../withLake.ts';

test('history of more than 90 days is forgotten, and what is left still knows what was before', async () => {
  const lake = await createLake({ dataFolder: temporaryFolder() });
  const { store } = lake.parts;
  const dates = { _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' };
  const form = (_rev: string): StoredDocument => ({ _id: 'a', _type: 'topic', _rev, ...dates });
  const write = (id: string, timestamp: string, before: string | undefined) => {
    const was = before === undefined ? undefined : form(before);
    const changes = [{ id: 'a', before: was, after: form(id), mutations: [] }];
    store.commit({ id, timestamp, author: 'editor', changes });
  };
  write('one', '2026-01-01T10:00:00.000Z', undefined);
  write('two', '2026-01-02T10:00:00.000Z', 'one');
  write('three', '2026-06-01T10:00:00.000Z', 'two');
  forgetHistory(store.file.database, new Date('2026-06-02T00:00:00Z'));
  const log = new HistoryLog(store.file.database);
  const left = log.transactions({ ids: ['a'], newestFirst: false, limit: 10 });
  expect(left).toMatchObject([
    { id: 'three', changes: [{ before: { _rev: 'two' }, after: { _rev: 'three' } }] },
  ]);
  forgetHistory(store.file.database, new Date('2027-01-01T00:00:00Z'));
  expect(log.transactions({ ids: ['a'], newestFirst: false, limit: 10 })).toEqual([]);
  expect(log.last('a')).toMatchObject({ _rev: 'three' });
  lake.close();
});
