import { describe, expect, it } from 'vitest';

import { isEmptyLinkText } from 'content-schemas/warnings/emptyLinkText.ts';

describe('isEmptyLinkText', () => {
  it.each(['siin', 'Loe lähemalt »', 'SIIT', 'čia', 'Skaityti daugiau...', 'click here', 'here.'])(
    'is true for "%s"',
    (text) => expect(isEmptyLinkText(text)).toBe(true),
  );

  it.each(['Siin kasvab laps', 'Čiabuviai', 'Loe koolituste kohta', '', 'Here and now'])(
    'is false for "%s"',
    (text) => expect(isEmptyLinkText(text)).toBe(false),
  );
});
