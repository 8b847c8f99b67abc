import { contentTypes, type TypeName } from 'content-schemas/contentTypes.ts';
import { countries, countryFacts, type Country } from 'content-schemas/countries.ts';
import { locales, type Locale } from 'content-schemas/locales.ts';

import { newDocumentTexts } from '../texts/desk.ts';
import { textIn } from '../texts/textIn.ts';
import { typeIcons } from './typeIcons.ts';

/** A way to begin a document, as Sanity's new-document menus offer it. */
interface NewDocument {
  readonly id: string;
  readonly title: string;
  readonly schemaType: TypeName;
  readonly icon: (typeof typeIcons)[TypeName];
  readonly value: Readonly<Record<string, unknown>>;
}

/** The country whose coalition writes in a language first; English speaks for both. */
const countryOf: Readonly<Partial<Record<Locale, Country>>> = { et: 'EE', lt: 'LT' };

/**
 * Every way to begin a document: one per language where each language has a document of its own, one per
 * country where a document belongs to one, and none for what exists once.
 */
export function newDocuments(locale: Locale): NewDocument[] {
  return Object.values(contentTypes).flatMap((type) => {
    if (type.name === 'siteSettings') return [];
    const hasCountry = type.studio.fields.some(({ name }) => name === 'country');
    if (type.translation === 'document')
      return locales.map((language) => inLanguage(type.name, language, hasCountry, locale));
    return hasCountry
      ? countries.map((country) => inCountry(type.name, country, locale))
      : [{ ...common(type.name), id: type.name, title: titleOf(type.name, locale), value: {} }];
  });
}

/** The ids of the ways to begin a document of one type. */
export function newDocumentIds(type: TypeName): string[] {
  return newDocuments('en').flatMap(({ id, schemaType }) => (schemaType === type ? [id] : []));
}

function inLanguage(
  type: TypeName,
  language: Locale,
  hasCountry: boolean,
  locale: Locale,
): NewDocument {
  const country = hasCountry ? countryOf[language] : undefined;
  return {
    ...common(type),
    id: `${type}-${language}`,
    title: textIn(newDocumentTexts[language], locale, { type: titleOf(type, locale) }),
    value: { language, ...(country === undefined ? {} : { country }) },
  };
}

function inCountry(type: TypeName, country: Country, locale: Locale): NewDocument {
  const title = `${titleOf(type, locale)} (${countryFacts[country].name[locale]})`;
  return { ...common(type), id: `${type}-${country}`, title, value: { country } };
}

function common(schemaType: TypeName) {
  return { schemaType, icon: typeIcons[schemaType] };
}

function titleOf(type: TypeName, locale: Locale): string {
  return contentTypes[type].studio.title[locale];
}
