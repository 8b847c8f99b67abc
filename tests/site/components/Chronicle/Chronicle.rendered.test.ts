import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';

import Chronicle from '../../../../site/components/Chronicle/Chronicle.astro';
import { examples } from '../../../../site/components/Chronicle/Chronicle.examples.ts';

describe('Chronicle', () => {
  it('tells events in the order of time, each as exactly as it is known', async () => {
    const container = await AstroContainer.create();
    const $ = load(await container.renderToString(Chronicle, { props: { ...examples[0].props } }));
    const events = $('li')
      .toArray()
      .map((event) => [$(event).find('.when').text().trim(), $(event).find('h4').text()]);
    expect(events).toEqual([
      ['oktoober 2009', 'Võrgustik alustab'],
      ['2010\u00a0– 2012', 'Ühine töö'],
      ['25.\u00a0juuni 2013', 'Eurochildi liige'],
    ]);
    expect(
      $('time')
        .toArray()
        .map(({ attribs }) => attribs['datetime']),
    ).toEqual(['2009-10', '2013-06-25']);
  });
});
