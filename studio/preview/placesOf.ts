import { hrefFor, recommendationSlug, sectionOfType } from 'content-schemas/address.ts';
import { isLocale, locales, type Locale } from 'content-schemas/locales.ts';
import { addressedTypes, type AddressedType } from 'content-schemas/typeNames.ts';

import type { StoredPlace } from './StoredPlace.ts';

/** A page of the site on which a document stands. */
export interface ShownPlace {
  readonly title: string;
  readonly href: string;
}

/** The pages that a document has of its own: one for a text, one in every language where the document holds all. */
export function placesOf(document: StoredPlace): ShownPlace[] {
  const { _type, language, slug, kind } = document;
  const type = addressedTypes.find((name) => name === _type);
  if (type === undefined) return _type === 'siteSettings' ? homes(document) : [];
  if (type === 'page' && kind === 'home')
    return isLocale(language) ? [home(document, language)] : [];
  const last = type === 'recommendation' ? slugOfRecommendation(document) : slug;
  if (typeof last !== 'string' || last === '') return [];
  return languagesOf(type, language).map((locale) => ({
    title: titleIn(document, locale),
    href: hrefFor({ locale, section: sectionOfType[type], slugs: [last] }),
  }));
}

function languagesOf(type: AddressedType, language: unknown): readonly Locale[] {
  if (isLocale(language)) return [language];
  const isOneText = !['organisation', 'recommendation', 'reportingCycle'].includes(type);
  return isOneText ? [] : locales;
}

function homes(document: StoredPlace): ShownPlace[] {
  return locales.map((locale) => home(document, locale));
}

function home(document: StoredPlace, locale: Locale): ShownPlace {
  return { title: titleIn(document, locale), href: hrefFor({ locale }) };
}

function slugOfRecommendation({ _id, symbol, paragraph, letter }: StoredPlace): string | undefined {
  if (typeof paragraph !== 'number') return undefined;
  return recommendationSlug({ _id, symbol: textIn(symbol), paragraph, letter: textIn(letter) });
}

function titleIn({ title = null, name, _id }: StoredPlace, locale: Locale): string {
  const value = title ?? name;
  if (typeof value === 'string') return value;
  const texts: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const found = [locale, ...locales].map((one) => textIn(texts[one])).find(Boolean);
  return found ?? _id;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
