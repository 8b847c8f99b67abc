import { describe, expect, it } from 'vitest';

import { softHyphens } from '../../../site/i18n/softHyphens.ts';

const shown = (...given: Parameters<typeof softHyphens>) =>
  softHyphens(...given).replaceAll('\u00ad', '-');

describe('softHyphens', () => {
  it.each([
    ['et', 'Sotsiaalkindlustusamet', 'Sot-siaal-kind-lus-tus-amet'],
    ['lt', 'Vaikų bendradarbiavimo tinklas', 'Vaikų bendra-dar-biavimo tinklas'],
  ] as const)(
    'lets the longest words be broken between syllables (%s)',
    (locale, given, wanted) => {
      expect(shown(given, locale)).toBe(wanted);
    },
  );

  it('leaves words that fit into a line of a phone as they are', () => {
    expect(softHyphens('Tugi hooldusperele ja lapsele', 'et')).toBe(
      'Tugi hooldusperele ja lapsele',
    );
  });
});
