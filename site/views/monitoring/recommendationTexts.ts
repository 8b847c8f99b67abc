import type { Recommendation } from 'content-schemas/documents/recommendation.ts';
import { inLocale, type TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { translator } from '../../i18n/translator.ts';

/** A recommendation's text in one language, and what that text is. */
export interface RecommendationText extends TextInLanguage {
  readonly mark: string;
}

/**
 * The text for readers of a language: a translation first, where there is one, then the official English
 * text; any that there is, where neither exists. An example's text is never called official.
 */
export function recommendationTexts(
  { text, demo }: Pick<Recommendation, 'text' | 'demo'>,
  locale: Locale,
): RecommendationText[] {
  const t = translator(locale);
  const marks = demo
    ? {
        original: t('recommendation.exampleText'),
        translation: t('recommendation.exampleTranslation'),
      }
    : {
        original: t('recommendation.officialText'),
        translation: t('recommendation.unofficialTranslation'),
      };
  const wanted = [...new Set([locale, 'en' as const])].filter((lang) => text[lang] !== undefined);
  const shown = wanted.length === 0 ? [inLocale(text, locale).lang] : wanted;
  return shown.map((lang) => ({
    ...inLocale(text, lang),
    mark: lang === 'en' ? marks.original : marks.translation,
  }));
}
