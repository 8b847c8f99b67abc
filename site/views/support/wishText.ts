import { countyOf } from 'content-schemas/counties.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { Wish } from 'content-schemas/support/serves.ts';
import { translator } from '../../i18n/translator.ts';

/** The heading and the sentence below it of the list of services that fit a wish. */
export function wishText(
  { family, need, county }: Wish,
  locale: Locale,
): { readonly title: string; readonly lead: string } {
  const t = translator(locale);
  if (family) return { title: t(`finder.for.${family}`), lead: t(`finder.hint.${family}`) };
  if (need) return { title: t(`finder.needTitle.${need}`), lead: t(`finder.needHint.${need}`) };
  if (county) {
    const name = countyOf(county).name[locale];
    return {
      title: t('finder.countyTitle', { county: name }),
      lead: t('finder.countyLead', { county: name }),
    };
  }
  return { title: t('sections.support'), lead: t('finder.lead') };
}

/** True where a reader may be watched, or somebody in danger. */
export function isSensitive({ family, need }: Wish): boolean {
  return family === 'worried' || need === 'helpNow';
}
