import type { PersonCard } from 'content-schemas/card.ts';
import type { Person } from 'content-schemas/documents/person.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** What only a person's card says. */
export function personCard(
  { role, picture }: Pick<Person, 'role' | 'picture'>,
  locale: Locale,
): Pick<PersonCard, 'type' | 'role' | 'portrait'> {
  return {
    type: 'person',
    role: role && inLocale(role, locale),
    portrait: picture && { picture, alt: inLocale(picture.alt, locale) },
  };
}
