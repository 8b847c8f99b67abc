import type { Country } from 'content-schemas/countries.ts';
import type { Term } from 'content-schemas/documents/term.ts';
import type { LocalisedText } from 'content-schemas/fields/localised.ts';
import { inLocale, type TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { ComparedCountry, ComparedFamily } from 'content-schemas/support/ComparedFamily.ts';
import { supportHref } from 'content-schemas/support/supportHref.ts';
import { typeset } from '../../i18n/typeset.ts';
import type { ComparedRow } from '../../components/ComparisonTable/comparedRow.ts';

/** The language in which each country's own terms are. */
const languageOf: Readonly<Record<Country, Locale>> = { EE: 'et', LT: 'lt' };

/** A kind of family as a row of the comparison, under its own name; `ids` says where on the page each term stands. */
export function comparedRow(
  { term, compared, nearest }: ComparedFamily,
  locale: Locale,
  ids: ReadonlyMap<string, string>,
): ComparedRow {
  const own = ownName(term);
  const gloss = term.name[locale];
  const nearestId = nearest && ids.get(nearest._id);
  return {
    id: ids.get(term._id) ?? term._id,
    name: foreign(own, locale),
    gloss: gloss === own.text ? undefined : gloss,
    means: foreign(inLocale(term.explanation, locale), locale),
    child: text(compared.child, locale),
    duration: text(compared.duration, locale),
    nearest: nearest && {
      ...foreign(ownName(nearest), locale),
      country: nearest.country,
      href: nearestId && `#${nearestId}`,
    },
    supportHref: compared.family && supportHref(locale, { family: compared.family }),
    checkedOn: term.checkedOn,
    source: term.source,
  };
}

/** Where each compared term stands on the page: its country, and which of the country's rows it has. */
export function rowIds(countries: readonly ComparedCountry[]): ReadonlyMap<string, string> {
  const rows = countries.flatMap(({ country, families }) =>
    families.map(({ term }, index) => [term._id, `${country}-${String(index + 1)}`] as const),
  );
  return new Map(rows.map(([term, id]) => [term, id.toLowerCase()]));
}

function ownName({ name, country }: Term): TextInLanguage {
  return inLocale(name, languageOf[country]);
}

function text(value: LocalisedText | undefined, locale: Locale) {
  return value && foreign(inLocale(value, locale), locale);
}

function foreign({ text: words, lang }: TextInLanguage, locale: Locale) {
  return { text: typeset(words, lang), lang: lang === locale ? undefined : lang };
}
