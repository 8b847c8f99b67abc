import { describe, expect, it } from 'vitest';

import { consentProblem } from 'content-schemas/warnings/consentProblem.ts';

const today = '2027-03-14';

describe('consentProblem', () => {
  it('finds a person shown without a day until which consent holds', () => {
    expect(consentProblem({ shows: 'person' }, today)).toBe('missing');
    expect(consentProblem({ shows: 'person', consentUntil: '' }, today)).toBe('missing');
  });

  it('finds consent that is over, from the day after its last', () => {
    expect(consentProblem({ shows: 'person', consentUntil: '2027-03-13' }, today)).toBe('over');
    expect(consentProblem({ shows: 'person', consentUntil: today }, today)).toBeUndefined();
  });

  it('asks nothing for a picture in which nobody can be recognised', () => {
    expect(consentProblem({ shows: 'nobody' }, today)).toBeUndefined();
    expect(consentProblem({}, today)).toBeUndefined();
    expect(consentProblem(undefined, today)).toBeUndefined();
  });
});
