import { describe, expect, it } from 'vitest';
import { recommendationTexts } from '../../../../site/views/monitoring/recommendationTexts.ts';

const text = { et: 'Kuulake last.', lt: undefined, en: 'Hear the child.' };

describe('recommendationTexts', () => {
  it('gives a translation marked as unofficial before the official English text', () => {
    expect(recommendationTexts({ text, demo: false }, 'et')).toEqual([
      { text: 'Kuulake last.', lang: 'et', mark: 'Mitteametlik tõlge' },
      { text: 'Hear the child.', lang: 'en', mark: 'Ametlik tekst inglise keeles' },
    ]);
  });

  it('gives the official text alone where there is no translation, and on English pages', () => {
    expect(recommendationTexts({ text, demo: false }, 'lt').map(({ lang }) => lang)).toEqual([
      'en',
    ]);
    expect(recommendationTexts({ text, demo: false }, 'en')).toEqual([
      { text: 'Hear the child.', lang: 'en', mark: 'Official text in English' },
    ]);
  });

  it('never calls an example’s text official', () => {
    const marks = recommendationTexts({ text, demo: true }, 'et').map(({ mark }) => mark);
    expect(marks).toEqual(['Näite teksti tõlge', 'Näite tekst, mitte komitee oma']);
  });

  it('still shows a text that stands in no language that the page asks for', () => {
    const estonianOnly = { et: 'Kuulake last.', lt: undefined, en: undefined };
    expect(recommendationTexts({ text: estonianOnly, demo: false }, 'lt')).toEqual([
      { text: 'Kuulake last.', lang: 'et', mark: 'Neoficialus vertimas' },
    ]);
  });
});
