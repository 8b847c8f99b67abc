// @vitest-environment jsdom
import { defaultSchema, htmlToPortableText } from '@portabletext/html';
import { paragraphParser, paragraphStudio } from 'content-schemas/fields/richText/paragraph.ts';
import { describe, expect, it } from 'vitest';

import { pastedBlocks } from '../../../../studio/inputs/paste/pastedBlocks.ts';
import { fromGoogleDocs, fromWord, fromWordOnline } from './clippings.ts';

const { styles, marks } = paragraphStudio(true);
const named = ({ value }: { value: string }) => ({ name: value, title: value, value });
const schema = {
  ...defaultSchema,
  styles: styles.map(named),
  decorators: marks.decorators.map(named),
  annotations: marks.annotations.map(({ name }) => ({ name, title: name, fields: [] })),
  ...{ blockObjects: [], inlineObjects: [] },
};

/** The blocks as lines: what each is, then its text with strong words in asterisks and links in brackets. */
function read(html: string): string[] {
  let keys = 0;
  const blocks = pastedBlocks(html, { schema, keyGenerator: () => `k${String(keys++)}` });
  return blocks.map((block) => {
    const { style, listItem, children, markDefs } = paragraphParser.parse(block);
    const hrefs = new Map(markDefs.map((mark) => [mark._key, 'href' in mark ? mark.href : '?']));
    const texts = children.map((child) => {
      if (child._type !== 'span') return '?';
      const strong = child.marks.includes('strong') ? `*${child.text}*` : child.text;
      const href = child.marks.map((mark) => hrefs.get(mark)).find((known) => known !== undefined);
      return href === undefined ? strong : `[${strong}](${href})`;
    });
    return `${listItem ?? style}: ${texts.join('').trim()}`;
  });
}

describe('pastedBlocks', () => {
  it('keeps the links of Word, and all else as Sanity does', () => {
    const address = 'https://www.ohchr.org/en/crc?lang=et&page=1';
    expect(read(fromWord)).toEqual([
      'normal: Kust abi saab',
      `normal: Loe *ÜRO* [*lapse õiguste*](${address})[ konventsiooni](${address}) ` +
        'või kirjuta [info@example.org](mailto:info@example.org).[1]',
      'bullet: Helista [12345](tel:+37212345)',
      'normal: Tartu',
      'normal: [Kaart](https://example.org/tartu)',
    ]);
  });

  it('keeps the links of Google Docs', () => {
    expect(read(fromGoogleDocs)).toEqual([
      'h2: Teisės',
      'normal: Skaitykite [*įstatymą*](https://www.lrs.lt/) šiandien',
      'bullet: [Rašykite](mailto:info@example.lt)',
    ]);
  });

  it('keeps the links of Word for the web', () => {
    expect(read(fromWordOnline)).toEqual([
      'normal: Read the [convention](https://example.org/convention)',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///C:/x.docx',
    '/kontakt',
    '#osa',
    '',
  ])('keeps the text of a link to "%s" without the link', (href) => {
    expect(read(`<p>Vajuta <a href="${href}">siia <b>kohe</b></a>.</p>`)).toEqual([
      'normal: Vajuta siia *kohe*.',
    ]);
  });

  it('leaves the address of a picture that is a link', () => {
    expect(read('<p>Logo <a href="https://example.org"><img src="x.png"></a></p>')).toEqual([
      'normal: Logo (https://example.org)',
    ]);
  });

  it('links every paragraph that stands inside one link', () => {
    const card = '<a href="https://example.org"><h3>Lapse õigused</h3><p>Loe edasi</p></a>';
    expect(read(card)).toEqual([
      'h3: [Lapse õigused](https://example.org)',
      'normal: [Loe edasi](https://example.org)',
    ]);
  });

  it('reads a page without links as Sanity does', () => {
    const html = fromWord.replaceAll(/<\/?a\b[^>]*>/g, '');
    const withoutKeys = { schema, keyGenerator: () => 'k' };
    expect(pastedBlocks(html, withoutKeys)).toEqual(htmlToPortableText(html, withoutKeys));
  });
});
