import type { PersonCard } from 'content-schemas/card.ts';
import type { Person } from 'content-schemas/documents/person.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** What only a person's card says; the portrait only while the person agrees to be shown. */
export function personCard(
  { role, picture }: Pick<Person, 'role' | 'picture'>,
  locale: Locale,
  now: Date,
): Pick<PersonCard, 'type' | 'role' | 'portrait'> {
  const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const isOver = picture?.consentUntil !== undefined && picture.consentUntil < today;
  return {
    type: 'person',
    role: role && inLocale(role, locale),
    portrait:
      picture === undefined || isOver ? undefined : { picture, alt: inLocale(picture.alt, locale) },
  };
}
