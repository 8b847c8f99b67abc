import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { PendingEdits } from '../../../studio/locales/PendingEdits.ts';

describe('PendingEdits', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('calls back after a quiet moment when nothing is pending', () => {
    const called = vi.fn();
    new PendingEdits(100).whenNone(called);
    vi.advanceTimersByTime(99);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledOnce();
  });

  it('waits until every document is saved', () => {
    const edits = new PendingEdits(100);
    const called = vi.fn();
    edits.report('training-1', true);
    edits.whenNone(called);
    vi.advanceTimersByTime(1_000);
    edits.report('page-1', true);
    edits.report('training-1', false);
    vi.advanceTimersByTime(1_000);
    expect(called).not.toHaveBeenCalled();
    edits.report('page-1', false);
    vi.advanceTimersByTime(100);
    expect(called).toHaveBeenCalledOnce();
  });

  it('begins to wait anew when somebody types in the quiet moment', () => {
    const edits = new PendingEdits(100);
    const called = vi.fn();
    edits.whenNone(called);
    vi.advanceTimersByTime(50);
    edits.report('page-1', true);
    vi.advanceTimersByTime(1_000);
    expect(called).not.toHaveBeenCalled();
  });

  it('never calls back after the waiting was ended', () => {
    const called = vi.fn();
    new PendingEdits(100).whenNone(called)();
    vi.advanceTimersByTime(1_000);
    expect(called).not.toHaveBeenCalled();
  });
});
