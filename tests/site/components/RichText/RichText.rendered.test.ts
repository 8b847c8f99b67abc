import { load, type CheerioAPI } from 'cheerio';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../../../site/components/RichText/RichText.examples.ts';
import RichText from '../../../../site/components/RichText/RichText.astro';

describe('RichText', () => {
  let page: CheerioAPI;

  beforeAll(async () => {
    const container = await AstroContainer.create();
    page = load(await container.renderToString(RichText, { props: examples[0].props }));
  });

  test('adds no space to an editor’s words', () => {
    expect(page('p').first().text()).toBe(
      'Lugege Lapse Huvikaitse Koja lehelt, mida tähendab best interests of the child1, ' +
        'ja vaadake Leedu konfederatsiooni (leedu keeles).',
    );
  });

  test('says that a link leaves the site', () => {
    expect(page('a[rel=external]').attr('href')).toBe('https://www.huvikaitse.ee');
  });

  test('says in which language a page of the site is', () => {
    const link = page('a[hreflang=lt]').first();
    expect(link.html()).toBe('Leedu <strong>konfederatsiooni</strong> (leedu keeles)');
  });

  test('marks words in another language', () => {
    expect(page('span[lang=en]').text()).toBe('best interests of the child');
  });

  test('leads from a note’s mark to the note, and back', () => {
    const [mark, back] = [page('sup a'), page('.footnotes .back')];
    expect(page(`li${mark.attr('href') ?? ''}`).text()).toContain('Konventsiooni artikkel 3.');
    expect(page(back.attr('href') ?? '').text()).toBe('1');
  });

  test('nests lists', () => {
    expect(page('ol > li > ul > li').text().trim()).toBe('Tööpäeviti kella neljani');
  });
});
