import type { Session } from 'content-schemas/card.ts';
import { describe, expect, it } from 'vitest';

import { agendaRows } from '../../../../site/components/Agenda/agendaRow.ts';
import { pageCard, trainingCard } from '../cards.ts';

const session: Session = {
  ...{ start: '2027-03-10T22:30:00Z', end: '2027-03-11T14:00:00Z', timeZone: 'Europe/Tallinn' },
  ...{ state: 'open', language: 'et', place: undefined, county: undefined, href: undefined },
  note: undefined,
};

describe('agendaRows', () => {
  it("takes the day from the clock of the training's own place", () => {
    const [row] = agendaRows(
      [Object.assign({}, trainingCard, { session, counties: ['ee-tartu'] })],
      'en',
    );
    expect(row).toMatchObject({ date: '2027-03-11', titleLang: 'et', href: '/et/koolitused/t/' });
    expect(row?.place).toBe('Tartu County\u00a0· Estonian');
  });

  it('leaves out what has no day and what is no training', () => {
    expect(agendaRows([trainingCard, pageCard('et', '/et/a/')], 'et')).toEqual([]);
  });
});
