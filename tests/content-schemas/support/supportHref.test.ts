import { service } from 'content-schemas/documents/service.ts';
import { locales } from 'content-schemas/locales.ts';
import { familyNames } from 'content-schemas/support/families.ts';
import { needNames } from 'content-schemas/support/needs.ts';
import { supportHref, supportSlugs } from 'content-schemas/support/supportHref.ts';
import { describe, expect, it } from 'vitest';

describe('supportHref', () => {
  it('leads to the section while nothing is wished, else to the list of one answer', () => {
    expect(supportHref('et', {})).toBe('/et/tugi/');
    expect(supportHref('lt', { family: 'foster' })).toBe('/lt/pagalba/globojancioms-seimoms/');
    expect(supportHref('en', { need: 'talk' })).toBe('/en/support/someone-to-talk-to/');
    expect(supportHref('et', { county: 'ee-voru' })).toBe('/et/tugi/voru-maakond/');
  });

  it.each(locales)('gives every answer an address of its own in %s', (locale) => {
    const hrefs = [
      ...familyNames.map((family) => supportHref(locale, { family })),
      ...needNames.map((need) => supportHref(locale, { need })),
    ];
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});

describe('supportSlugs', () => {
  it.each(['hooldusperele', 'kokia-seima', 'tartu-county'])('keep services off "%s"', (slug) => {
    expect(supportSlugs).toContain(slug);
    const { success, error } = service.parser.shape.slug.safeParse(slug);
    expect(success).toBe(false);
    expect(error?.issues[0]?.message).toBe(
      'is taken by a section or a page that the site has by itself',
    );
  });

  it('leave all other slugs to services', () => {
    expect(service.parser.shape.slug.safeParse('erihoolduspere').success).toBe(true);
  });
});
