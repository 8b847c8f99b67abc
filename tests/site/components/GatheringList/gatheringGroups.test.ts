import { describe, expect, it } from 'vitest';
import {
  gatheringGroups,
  type Gathering,
} from '../../../../site/components/GatheringList/gatheringGroups.ts';

const meeting = (date: string): Gathering => ({
  kind: 'meeting',
  date,
  subject: { et: 'Mõttekoja kohtumine', lt: undefined, en: undefined },
  participants: [{ ref: 'organisation-praxis' }],
  andOthers: true,
});
const seminar: Gathering = { ...meeting('2016-02-18'), kind: 'seminar' };

describe('gatheringGroups', () => {
  it('tells meetings that differ only by their day once, with every day in order', () => {
    const groups = gatheringGroups([meeting('2016-11-03'), seminar, meeting('2015-10-29')]);
    expect(groups.map(({ kind, dates }) => [kind, dates])).toEqual([
      ['meeting', ['2015-10-29', '2016-11-03']],
      ['seminar', ['2016-02-18']],
    ]);
  });

  it('keeps meetings of other people or on another subject apart', () => {
    const others: Gathering = { ...meeting('2015-11-26'), participants: [] };
    const topic: Gathering = {
      ...meeting('2015-12-01'),
      subject: { et: 'Muu', lt: undefined, en: undefined },
    };
    const groups = gatheringGroups([meeting('2015-10-29'), others, topic]);
    expect(groups.map(({ dates }) => dates)).toEqual([
      ['2015-10-29'],
      ['2015-11-26'],
      ['2015-12-01'],
    ]);
  });
});
