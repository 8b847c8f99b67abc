import type { Card } from 'content-schemas/card.ts';
import type { Contact } from 'content-schemas/documents/contact.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import type { Section } from 'content-schemas/locales.ts';
import type { Reference } from 'content-schemas/fields/reference.ts';

import { hrefFor } from '../../i18n/hrefFor.ts';
import { fullAddress, type FeedText } from './FeedText.ts';
import { markup, type Html } from './markup.ts';

interface StoredLink {
  readonly label: string;
  readonly document?: Reference | undefined;
  readonly section?: Section | undefined;
  readonly href?: string | undefined;
}

/** A labelled link to a document, a section or an address; its words alone where it leads nowhere. */
export function linkHtml({ label, document, section, href }: StoredLink, text: FeedText): Html {
  const path = section && hrefFor({ locale: text.locale, section });
  const target = href ?? path ?? (document && text.cards[document.ref]?.href);
  return target === undefined
    ? markup`${label}`
    : markup`<a href="${fullAddress(target, text)}">${label}</a>`;
}

/** Cards as a list of links. */
export function cardListHtml(cards: readonly Card[], text: FeedText): Html {
  const items = cards.map(({ title, href }) =>
    href === undefined
      ? markup`<li>${title.text}</li>`
      : markup`<li><a href="${fullAddress(href, text)}">${title.text}</a></li>`,
  );
  return items.length === 0 ? markup`` : markup`<ul>${items}</ul>`;
}

/** A contact's name with its numbers and addresses to write to. */
export function contactHtml(contact: Contact | undefined, { locale }: FeedText): Html {
  if (contact === undefined) return markup``;
  const phones = contact.phones.map(
    (phone) => markup` <a href="tel:${phone.replaceAll(/\s/gu, '')}">${phone}</a>`,
  );
  const emails = contact.emails.map((email) => markup` <a href="mailto:${email}">${email}</a>`);
  return markup`<p><strong>${inLocale(contact.label, locale).text}</strong>${phones}${emails}</p>`;
}
