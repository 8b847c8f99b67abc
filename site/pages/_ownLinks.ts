import type { Locale } from 'content-schemas/locales.ts';
import { hrefFor } from '../i18n/hrefFor.ts';
import { translator } from '../i18n/translator.ts';

/** The pages of the software itself that every reader may want, besides the site map. */
export function ownLinks(
  locale: Locale,
): readonly { readonly title: string; readonly href: string }[] {
  const t = translator(locale);
  return [{ title: t('feeds.title'), href: hrefFor({ locale, ownPage: 'feeds' }) }];
}
