import { beforeAll, describe, expect, it } from 'vitest';
import { compoundParts } from '../../../scripts/search/compoundParts.ts';
import { stemsOf } from '../../../site/search/words/stemsOf.ts';
import { loadEndings } from '../../../site/search/words/endings.ts';

beforeAll(() => loadEndings('et'));

describe('compoundParts', () => {
  it('finds both words of a compound that stand alone somewhere', () => {
    const parts = compoundParts(['kriisihooldusperele', 'hoolduspered', 'kriisi'], 'et');
    const found = parts.get('kriisihooldusperele') ?? [];
    for (const part of ['hoolduspere', 'kriis']) {
      expect(stemsOf(part, 'et').filter((stem) => found.includes(stem))).toHaveLength(1);
    }
  });

  it('takes no ending for a word', () => {
    expect(compoundParts(['koolitustele', 'kooli', 'teel'], 'et').get('koolitustele')).toBe(
      undefined,
    );
  });

  it('leaves English words whole', () => {
    expect(compoundParts(['fosterfamily', 'foster', 'family'], 'en').size).toBe(0);
  });
});
