import { countryFacts, isCountry } from 'content-schemas/countries.ts';
import { inLocale, type TextInLanguage } from 'content-schemas/inLocale.ts';
import type { FilterName, Locale, Section } from 'content-schemas/locales.ts';

import { membershipName, projectKindName } from '../../i18n/kindNames.ts';
import type { Library } from '../Library.ts';

/** What a filter's value is called in a language; undefined for a topic that is not published. */
export function filterLabel(
  filter: FilterName,
  value: string,
  section: Section,
  locale: Locale,
  { byId }: Library,
): TextInLanguage | undefined {
  if (filter === 'topic') {
    const topic = byId.get(value);
    return topic?._type === 'topic' ? inLocale(topic.name, locale) : undefined;
  }
  const text =
    filter === 'country'
      ? isCountry(value)
        ? countryFacts[value].name[locale]
        : undefined
      : section === 'members'
        ? membershipName(value, locale)
        : projectKindName(value, locale);
  return text === undefined ? undefined : { text, lang: locale };
}
