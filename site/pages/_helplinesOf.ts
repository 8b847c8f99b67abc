import { inLocale } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import type { PagePlace } from '../content/pages/pages.ts';
import { languageName } from '../i18n/languageName.ts';
import { formatList } from '../i18n/lists.ts';
import type { Frame } from '../layouts/frame.ts';

/** Helplines as a page of a language shows them; one without a number is left out. */
export function helplinesOf(
  contacts: PagePlace['site']['helplines'],
  locale: Locale,
): Frame['helplines'] {
  return contacts.flatMap(({ label, phones, hours, languages, note }) => {
    const [phone] = phones;
    if (phone === undefined) return [];
    const name = inLocale(label, locale);
    return [
      {
        name: name.text,
        nameLang: name.lang === locale ? undefined : name.lang,
        phone: { display: phone, href: `tel:${phone.replaceAll(' ', '')}` },
        hours: hours && inLocale(hours, locale).text,
        languages:
          languages.length === 0
            ? undefined
            : formatList(
                languages.map((code) => languageName(code, locale)),
                locale,
              ),
        note: note && inLocale(note, locale).text,
      },
    ];
  });
}
