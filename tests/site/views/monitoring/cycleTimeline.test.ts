import type { ReportingCycle } from 'content-schemas/documents/reportingCycle.ts';
import { describe, expect, it } from 'vitest';
import {
  cycleTimeline,
  type SettledStep,
} from '../../../../site/views/monitoring/cycleTimeline.ts';

type Step = ReportingCycle['steps'][number];
const text = (en: string) => ({ et: undefined, lt: undefined, en });
const issues: Step = {
  kind: 'listOfIssues',
  date: '2021-11-17',
  until: undefined,
  dateNote: undefined,
  isPublic: false,
  mayBeSent: undefined,
  deadline: undefined,
  participants: [],
  note: undefined,
  source: undefined,
  checkedOn: '2026-11-22',
};
const settled = (step: Partial<Step>, canStillSend = false): SettledStep => ({
  step: { ...issues, ...step },
  state: 'done',
  canStillSend,
});
const only = (step: SettledStep, procedure: ReportingCycle['procedure'] = 'standard') =>
  cycleTimeline(procedure, [step], {}, 'en')[0];

describe('cycleTimeline', () => {
  it('calls the list of issues by its name in the procedure', () => {
    expect(only(settled({}))?.title).toBe('List of issues');
    expect(only(settled({}), 'simplified')?.title).toBe('List of issues prior to reporting');
  });

  it('says when, as exactly as it is known', () => {
    expect(only(settled({ date: '2023' }))?.when).toBe('2023');
    expect(only(settled({ date: '2024-05-15', until: '2024-05-16' }))?.when).toBe(
      '15–16\u00a0May 2024',
    );
    expect(only(settled({ date: undefined }))?.when).toBe('Date not known yet');
    expect(only(settled({ date: '2023', dateNote: text('spring 2023') }))?.when).toBe(
      'spring 2023',
    );
    expect(only(settled({ isPublic: true }))?.when).toBe('17\u00a0November 2021\u00a0· Public');
  });

  it('keeps words for the time that are in another language as a line of their own', () => {
    const step = settled({ dateNote: { et: 'kevad 2023', lt: undefined, en: undefined } });
    expect(only(step)?.details).toEqual([{ text: 'kevad 2023', lang: 'et' }]);
    expect(only(step)?.when).toBe('17\u00a0November 2021');
  });

  it('calls the reader while something can be sent, and says so when that is over', () => {
    const step = { deadline: '2027-12-01', mayBeSent: text('NGOs may write.') };
    const open = only(settled(step, true));
    expect(open?.call).toBe('You can still send: 1\u00a0December 2027');
    expect(open?.details).toEqual([{ text: 'NGOs may write.', lang: 'en' }]);
    const closed = only(settled(step));
    expect(closed?.call).toBeUndefined();
    expect(closed?.details?.at(-1)).toBe('The deadline has passed: 1\u00a0December 2027');
  });

  it('names source and day of the check', () => {
    const step = only(settled({ source: 'https://www.ohchr.org/en/treaty-bodies/crc' }));
    expect(step?.links).toEqual([
      { label: 'Source: ohchr.org', href: 'https://www.ohchr.org/en/treaty-bodies/crc' },
    ]);
    expect(step?.proof).toBe('Checked: 22\u00a0November 2026');
  });
});
