import type { Card } from 'content-schemas/card.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { LinkBranch } from '../../components/LinkTree/linkBranch.ts';

/** A card as a link of the site map, its title's language said where it is not the page's. */
export function branchOf({ title, href, demo }: Card, locale: Locale): LinkBranch[] {
  if (href === undefined) return [];
  return [{ title: title.text, href, demo, lang: title.lang === locale ? undefined : title.lang }];
}
