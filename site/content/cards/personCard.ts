import type { Card, PersonCard } from 'content-schemas/card.ts';
import type { Person } from 'content-schemas/documents/person.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** What only a person's card says. */
export function personCard(
  { role, picture }: Pick<Person, 'role' | 'picture'>,
  organisation: Card | undefined,
  locale: Locale,
): Pick<PersonCard, 'type' | 'role' | 'organisation' | 'portrait'> {
  return {
    type: 'person',
    organisation: organisation && { title: organisation.title, href: organisation.href },
    role: role && inLocale(role, locale),
    portrait: picture && {
      picture,
      alt: inLocale(picture.alt, locale),
      credit: inLocale(picture.credit, locale),
    },
  };
}
