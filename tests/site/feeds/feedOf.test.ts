import { locales } from 'content-schemas/locales.ts';
import { describe, expect, it } from 'vitest';

import { siteFacts } from '../../../site/content/pages/siteFacts.ts';
import { feedOf } from '../../../site/feeds/feedOf.ts';
import { libraryOf } from '../content/libraryOf.ts';

describe('feedOf', () => {
  it.each(locales)('has a date also while nothing is written (%s)', async (locale) => {
    const library = await libraryOf([]);
    const place = { locale, section: undefined, site: siteFacts(locale, library) };
    const feed = feedOf(place, [], library.settings._updatedAt);
    expect(feed).toMatchObject({ entries: [], updated: '1970-01-01T00:00:00.000Z' });
  });
});
