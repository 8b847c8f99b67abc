import { describe, expect, it } from 'vitest';

import { meaningfulText, snapshotOf } from 'content-schemas/meaningfulText.ts';

import { attention } from '../../../studio/desk/attention/attention.ts';
import { outlineOf } from '../../../studio/desk/outline/Outline.ts';
import { groupsOf } from '../../../studio/translations/states/TranslationGroup.ts';
import { versionOf } from '../../../studio/translations/states/Version.ts';

const now = new Date('2026-11-22T08:00:00Z');

interface Stored {
  _id: string;
  _type: string;
  [name: string]: unknown;
}

/** What waits, kind by kind, as "id: reason". */
function waiting(documents: Stored[]): Record<string, string[]> {
  const groups = groupsOf(documents.flatMap((document) => versionOf(document) ?? []));
  const known = { rows: outlineOf(documents), groups, now, locale: 'en' } as const;
  return Object.fromEntries(
    attention(known).map(({ kind, documents: all }) => [
      kind,
      all.map(({ id, reason }) => `${id}: ${reason}`),
    ]),
  );
}

const contact = (id: string, checkedOn: string) => ({ _id: id, _type: 'contact', checkedOn });
const page = { _id: 'page-1', _type: 'page', language: 'et', title: 'Meist', summary: 'Uus' };
const translated = (language: string, original: object) => ({
  ...{ _id: `page-1-${language}`, _type: 'page', language, title: 'About' },
  translationOf: { _ref: 'page-1' },
  matchedOriginal: snapshotOf(meaningfulText({ ...original }, ['title', 'summary'])),
});

describe('attention', () => {
  it('lists contacts that were checked more than six months ago, the oldest first', () => {
    const documents = [
      contact('fresh', '2026-05-22'),
      contact('stale', '2026-05-21'),
      contact('older', '2025-12-01'),
    ];
    expect(waiting(documents)).toEqual({
      overdue: ['older: checked 1 Dec 2025', 'stale: checked 21 May 2026'],
    });
  });

  it('takes a draft’s date, since somebody has just checked', () => {
    const documents = [contact('a', '2025-01-01'), contact('drafts.a', '2026-11-20')];
    expect(waiting(documents)).toEqual({ drafts: ['a: unpublished changes'] });
  });

  it('tells new drafts from changes to what is published', () => {
    const documents = [
      { _id: 'topic-1', _type: 'topic' },
      { _id: 'drafts.topic-1', _type: 'topic' },
      { _id: 'drafts.topic-2', _type: 'topic' },
    ];
    expect(waiting(documents)).toEqual({
      drafts: ['topic-1: unpublished changes', 'topic-2: never published'],
    });
  });

  it('lists translations whose original has changed, and languages that are missing', () => {
    const documents = [
      page,
      translated('lt', page),
      translated('en', { ...page, summary: 'Vana' }),
    ];
    expect(waiting(documents)).toEqual({
      outdated: ['page-1-en: English: the original has changed'],
    });
    expect(waiting([page, translated('lt', page)])).toEqual({
      missing: ['page-1: missing: English'],
    });
  });

  it('misses no translation of what is not published itself', () => {
    expect(waiting([{ ...page, _id: 'drafts.page-1' }])).toEqual({
      drafts: ['page-1: never published'],
    });
  });

  it('is empty when all is well', () => {
    expect(waiting([contact('a', '2026-11-01')])).toEqual({});
  });
});
