import { countyOf } from 'content-schemas/counties.ts';
import type { Contact } from 'content-schemas/documents/contact.ts';
import { inLocale, type TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { languageName } from '../../i18n/languageName.ts';
import { formatList } from '../../i18n/lists.ts';
import type { ContactPhone, ContactSource } from './contactParts.ts';

/** What a contact's card says to readers of a language. */
export function contactContent(contact: Contact, locale: Locale) {
  const { label, phones, emails, hours, note, checkedOn, source } = contact;
  const title = inLocale(label, locale);
  const ownNote = note && inLocale(note, locale);
  return {
    title: title.text,
    titleLang: unlessOwn(title, locale),
    phones: phones.map(phoneContent),
    emails,
    hours: hours && inLocale(hours, locale).text,
    spoken: spokenIn(contact, locale),
    area: areaOf(contact, locale),
    note: ownNote && ownNote.text,
    noteLang: ownNote && unlessOwn(ownNote, locale),
    checkedOn,
    source: source === undefined ? undefined : sourceContent(source),
  };
}

function phoneContent(phone: string): ContactPhone {
  return { display: phone, href: `tel:${phone.replaceAll(/\s/gu, '')}` };
}

/** The languages that one can speak there, as one line. */
function spokenIn({ languages }: Contact, locale: Locale): string | undefined {
  if (languages.length === 0) return undefined;
  return formatList(
    languages.map((code) => languageName(code, locale)),
    locale,
  );
}

/** The counties that a contact is for; without any, nothing is known of its area. */
function areaOf({ counties }: Contact, locale: Locale): string | undefined {
  if (counties.length === 0) return undefined;
  return formatList(
    counties.map((code) => countyOf(code).name[locale]),
    locale,
  );
}

function sourceContent(href: string): ContactSource {
  return { href, label: new URL(href).hostname.replace(/^www\./u, '') };
}

function unlessOwn({ lang }: TextInLanguage, locale: Locale): Locale | undefined {
  return lang === locale ? undefined : lang;
}
