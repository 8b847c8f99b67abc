import type { Card } from 'content-schemas/card.ts';
import { localeFacts, type Locale } from 'content-schemas/locales.ts';
import { translator } from '../../i18n/translator.ts';

/** A piece of a phrase: a name, or what stands between names. */
export interface NamePart {
  readonly text: string;
  /** The name's language, where it is not the page's. */
  readonly lang?: Locale | undefined;
  readonly href?: string | undefined;
}

/** Names as a phrase in pieces: "a, b ja c", or, with others who are not named, "a, b ja teised". */
export function nameParts(
  cards: readonly Pick<Card, 'title' | 'href'>[],
  locale: Locale,
  andOthers = false,
): NamePart[] {
  const names: NamePart[] = cards.map(({ title, href }) => ({
    text: title.text,
    lang: title.lang === locale ? undefined : title.lang,
    href,
  }));
  const others = andOthers ? [{ text: translator(locale)('lists.others') }] : [];
  const items: readonly NamePart[] = names.length === 0 ? [] : [...names, ...others];
  const phrase = new Intl.ListFormat(localeFacts[locale].bcp47, { type: 'conjunction' });
  const parts = phrase.formatToParts(items.map((_, index) => String(index)));
  return parts.flatMap(({ type, value }) =>
    type === 'literal' ? [{ text: value }] : (items[Number(value)] ?? []),
  );
}
