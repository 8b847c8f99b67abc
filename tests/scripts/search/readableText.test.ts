import { describe, expect, it } from 'vitest';
import { readableText } from '../../../scripts/search/readableText.ts';

describe('readableText', () => {
  it('reads the main part only, block by block, with the heading apart', () => {
    const html =
      '<body><header>Menüü</header><main><h1>Tugi <b>peredele</b></h1>' +
      '<p>Esimene <a href="/">lõik</a>.</p><ul><li>Üks</li><li>Kaks</li></ul></main></body>';
    expect(readableText(html)).toEqual({
      heading: 'Tugi peredele',
      text: 'Esimene lõik. ¶ Üks ¶ Kaks',
    });
  });

  it('leaves out cards of other pages, forms, drawings, what is hidden and what many pages share', () => {
    const html =
      '<main><article>Kaart<img src="a.png"></article><form>Vorm</form><svg><title>Maja</title></svg>' +
      '<p hidden>Peidetud</p><p aria-hidden="true">11</p><div data-unsearched><p>Lasteabi</p></div>' +
      '<p>Tekst</p></main>';
    expect(readableText(html).text).toBe('Tekst');
  });

  it('joins words that soft hyphens divide', () => {
    expect(readableText('<main><p>hooldus\u00adpere</p></main>').text).toBe('hoolduspere');
  });
});
