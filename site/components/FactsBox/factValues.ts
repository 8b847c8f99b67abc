import type { Card, Cards } from 'content-schemas/card.ts';
import type { Reference } from 'content-schemas/fields/reference.ts';
import type { TextInLanguage } from 'content-schemas/inLocale.ts';
import { localeFacts, type Locale } from 'content-schemas/locales.ts';
import { typeset } from '../../i18n/typeset.ts';
import type { Fact, FactValue } from './fact.ts';

/** The cards that references lead to, in their order; a reference to nothing is left out. */
export function cardsFor(references: readonly Reference[], cards: Cards): Card[] {
  return references.flatMap(({ ref }) => cards[ref] ?? []);
}

/** Documents as values of a fact: their names, with a link where they have a page, and its language if another. */
export function cardValues(
  references: readonly Reference[],
  cards: Cards,
  locale: Locale,
): FactValue[] {
  return cardsFor(references, cards).map(({ title, href, lang }) => ({
    ...textValue(title, locale),
    href,
    ...(lang === locale ? {} : { hreflang: lang, note: { text: localeFacts[lang].name, lang } }),
  }));
}

/** A text as a value of a fact, with its language where that is not the page's. */
export function textValue({ text, lang }: TextInLanguage, locale: Locale): FactValue {
  return { text: typeset(text, lang), lang: lang === locale ? undefined : lang };
}

/** A row of the facts box, or none when there is nothing to say. */
export function factRow(label: string, values: readonly (FactValue | undefined)[]): Fact[] {
  const said = values.filter((value) => value !== undefined);
  return said.length === 0 ? [] : [{ label, values: said }];
}
