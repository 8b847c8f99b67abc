import { describe, expect, it } from 'vitest';

import { obstaclesOf, siteStatusOf, verdictOf } from '../../../studio/status/SiteStatus.ts';
import { StatusBoard } from '../../../scripts/start/StatusBoard.ts';

const failed = { at: '2026-11-22T08:00:12.000Z', reason: 'Something is missing.' };
const built = { at: '2026-11-22T08:00:04.000Z', pages: 120, seconds: 4 };
const idle = { isWaiting: false, isBuilding: false, built: undefined, failed: undefined };

describe('siteStatusOf', () => {
  it('reads what the site’s server says', () => {
    const board = new StatusBoard();
    board.began(new Date('2026-11-22T08:00:00Z'));
    board.succeeded(120, new Date('2026-11-22T08:00:04Z'));
    const answer: unknown = JSON.parse(JSON.stringify(board.status()));
    expect(siteStatusOf(answer)).toEqual({ ...idle, built });
  });

  it.each([undefined, null, 'Not found', {}, { isWaiting: 'no', isBuilding: 0 }])(
    'takes %j for no answer',
    (answer) => {
      expect(siteStatusOf(answer)).toBeUndefined();
    },
  );
});

describe('verdictOf', () => {
  it.each([
    ['unbuilt', idle],
    ['current', { ...idle, built }],
    ['building', { ...idle, built, isWaiting: true }],
    ['building', { ...idle, built, failed, isBuilding: true }],
    ['failed', { ...idle, built, failed }],
  ])('says "%s"', (verdict, status) => {
    expect(verdictOf(status)).toBe(verdict);
  });
});

describe('obstaclesOf', () => {
  it('makes a paragraph for each document, with its link as data', () => {
    const reason = [
      'The page "Meist" (Estonian) has a problem:',
      '  "Title" is missing.',
      '  Open http://localhost:3333/intent/edit/id=page-about-et;type=page/ and correct it.',
      '',
      'The build took too long.',
    ].join('\n');
    expect(obstaclesOf(reason)).toEqual([
      {
        text: 'The page "Meist" (Estonian) has a problem:\n  "Title" is missing.',
        document: { id: 'page-about-et', type: 'page' },
      },
      { text: 'The build took too long.', document: undefined },
    ]);
  });
});
