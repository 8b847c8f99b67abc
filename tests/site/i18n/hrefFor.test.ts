import { describe, expect, it } from 'vitest';
import { hrefFor } from '../../../site/i18n/hrefFor.ts';

describe('hrefFor', () => {
  it.each([
    [{ locale: 'en' }, '/en/'],
    [{ locale: 'lt', section: 'monitoring' }, '/lt/stebesena/'],
    [
      { locale: 'et', section: 'trainings', slugs: ['kaasamise-koolitus'] },
      '/et/koolitused/kaasamise-koolitus/',
    ],
    [{ locale: 'et', slugs: ['meist'] }, '/et/meist/'],
    [{ locale: 'lt', ownPage: 'search' }, '/lt/paieska/'],
    [
      { locale: 'en', section: 'monitoring', slugs: ['crc-c-est-co-5-7', '31-b'] },
      '/en/monitoring/crc-c-est-co-5-7/31-b/',
    ],
  ] as const)('writes the path of %o', (place, href) => {
    expect(hrefFor(place)).toBe(href);
  });

  it('lets no slug leave its place', () => {
    expect(hrefFor({ locale: 'et', slugs: ['a/b?c'] })).toBe('/et/a%2Fb%3Fc/');
  });
});
