import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';

import NoServices from '../../../../site/views/support/NoServices.astro';

async function shown(props: { readonly hasHelplines: boolean; readonly none?: boolean }) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(NoServices, {
    props: { locale: 'en', elsewhere: [], ...props },
  });
  const $ = load(html);
  const links = $('a').toArray();
  return { text: $('p').text(), links: links.map(({ attribs }) => attribs['href']) };
}

describe('NoServices', () => {
  it('leads from an empty list to all services and to the helplines', async () => {
    const { text, links } = await shown({ hasHelplines: true });
    expect(text).toBe('No service in this list matches your choices.');
    expect(links).toEqual(['/en/support/', '#helplines']);
  });

  it('does not lead in circles while there is no service at all', async () => {
    const { text, links } = await shown({ hasHelplines: true, none: true });
    expect(text).toContain('There are no services here yet.');
    expect(text).toContain('call a helpline');
    expect(links).toEqual(['#helplines']);
  });

  it('promises no helpline where none is', async () => {
    const { text, links } = await shown({ hasHelplines: false, none: true });
    expect(text).toBe('There are no services here yet.');
    expect(links).toEqual([]);
  });
});
