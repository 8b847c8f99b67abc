import { describe, expect, it } from 'vitest';
import { countForms } from '../../../../site/components/SupportFilter/countForms.ts';

describe('countForms', () => {
  it('has the forms that whole numbers need in each language', () => {
    expect(countForms('et')).toEqual({ one: '# teenus', other: '# teenust' });
    expect(countForms('en')).toEqual({ one: '# service', other: '# services' });
    expect(countForms('lt')).toEqual({
      one: '# paslauga',
      few: '# paslaugos',
      other: '# paslaugų',
    });
  });
});
