import { beforeAll, describe, expect, it } from 'vitest';

import { splitUnknown } from '../../../site/search/splitUnknown.ts';
import { loadEndings } from '../../../site/search/words/endings.ts';

const known = ['kaasamise', 'koolituse', 'lapse', 'kontaktid'];

beforeAll(() => loadEndings('et'));

describe('splitUnknown', () => {
  it('takes a compound that stands nowhere apart where both parts stand somewhere', () => {
    expect(splitUnknown('Kaasamiskoolitus vallas', known, 'et')).toBe('kaasamis koolitus vallas');
  });

  it('takes a telling tail where the head stands nowhere', () => {
    expect(splitUnknown('pressikontakt', known, 'et')).toBe('pressi kontakt');
  });

  it('leaves alone what stands somewhere, what has no known part, and English', () => {
    expect(splitUnknown('koolitused', known, 'et')).toBeUndefined();
    expect(splitUnknown('kiusamine', known, 'et')).toBeUndefined();
    expect(splitUnknown('pressikontakt', known, 'en')).toBeUndefined();
  });
});
