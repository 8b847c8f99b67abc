import { describe, expect, test } from 'vitest';
import { StatusBoard } from '../../../scripts/start/StatusBoard.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 10, 22, 8, 0, second));

describe('StatusBoard', () => {
  test('knows nothing before the first build', () => {
    expect(new StatusBoard().status()).toEqual({ isWaiting: false, isBuilding: false });
  });

  test('tells when the site was built, with how many pages and in how long', () => {
    const board = new StatusBoard();
    board.began(at(0));
    expect(board.status().isBuilding).toBe(true);
    board.succeeded(120, at(4));
    expect(board.status()).toEqual({
      isWaiting: false,
      isBuilding: false,
      built: { at: '2026-11-22T08:00:04.000Z', pages: 120, seconds: 4 },
    });
  });

  test('waits from a publish until a build takes it up', () => {
    const board = new StatusBoard();
    board.asked();
    expect(board.status().isWaiting).toBe(true);
    board.began(at(0));
    expect(board.status().isWaiting).toBe(false);
  });

  test('waits again for what is published during a build', () => {
    const board = new StatusBoard();
    board.began(at(0));
    board.asked();
    board.succeeded(120, at(4));
    expect(board.status().isWaiting).toBe(true);
  });

  test('keeps why a build failed beside the good one before it, until one succeeds', () => {
    const board = new StatusBoard();
    board.began(at(0));
    board.succeeded(120, at(4));
    board.began(at(10));
    board.failed('The page "Meist" has a problem.', at(12));
    expect(board.status()).toMatchObject({
      isBuilding: false,
      built: { pages: 120 },
      failed: { at: '2026-11-22T08:00:12.000Z', reason: 'The page "Meist" has a problem.' },
    });
    board.began(at(20));
    board.succeeded(121, at(25));
    expect(board.status()).not.toHaveProperty('failed');
  });
});
