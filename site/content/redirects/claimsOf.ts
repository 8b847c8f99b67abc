import { hrefFor, sectionOfType } from 'content-schemas/address.ts';
import type { Redirect as RedirectDocument } from 'content-schemas/documents/redirect.ts';

import { localeFromPath } from '../../i18n/localeFromPath.ts';
import { addressOf } from '../addresses.ts';
import { everyDocumentOf, isTranslated, type TranslatedDocument } from '../Documents.ts';
import type { Library } from '../Library.ts';
import { versionFor } from '../versions.ts';
import type { Claim } from './Claim.ts';

type Read = Pick<Library, 'documents' | 'byId' | 'ended' | 'siteUrl' | 'versions'>;

/** Every old address that a document speaks for: redirects, then earlier addresses, then texts whose time is over. */
export function claimsOf(library: Read): Claim[] {
  const shown = everyDocumentOf(library.documents).filter(isTranslated);
  return [
    ...library.documents.redirect.flatMap((document) => claimOfRedirect(document, library)),
    ...shown.flatMap((document) => earlierAddresses(document, library)),
    ...library.ended.flatMap((document) => endedAddresses(document, library)),
  ];
}

function claimOfRedirect(document: RedirectDocument, library: Read): Claim[] {
  const from = pathOf(document.from);
  const base = {
    ...{ from, locale: localeFromPath(from), document, field: 'Old address', givesWay: false },
    permanent: document.permanent || document.gone,
  };
  if (document.gone) return [{ ...base, to: undefined, toLocale: undefined }];
  const target = targetOf(document, base.locale, library);
  return target === undefined ? [] : [{ ...base, ...target }];
}

/** Where a redirect leads; undefined where its page is not published, which is told as a lost reference. */
function targetOf(
  { document, href = '' }: RedirectDocument,
  locale: Claim['locale'],
  library: Read,
): Pick<Claim, 'to' | 'toLocale'> | undefined {
  if (document === undefined) {
    const url = URL.canParse(href) ? new URL(href) : undefined;
    if (url === undefined) return undefined;
    if (url.origin !== library.siteUrl) return { to: url.href, toLocale: undefined };
    return {
      to: `${url.pathname}${url.search}${url.hash}`,
      toLocale: localeFromPath(url.pathname),
    };
  }
  const target = library.byId.get(document.ref);
  const version = target && versionFor(target, locale ?? 'en', library);
  if (version === undefined) return undefined;
  const toLocale = isTranslated(version) ? version.language : (locale ?? 'en');
  const to = addressOf(version, toLocale, library);
  return to === undefined ? undefined : { to, toLocale };
}

function earlierAddresses(document: TranslatedDocument, library: Read): Claim[] {
  const { language } = document;
  const to = addressOf(document, language, library);
  return [...new Set(document.formerSlugs)]
    .map((slug) => ({ from: addressWith(slug, document), to, toLocale: language }))
    .filter(({ from }) => from !== to)
    .map((claim) => ({
      ...{ ...claim, document, locale: language, field: 'Earlier addresses' },
      ...{ permanent: true, givesWay: false },
    }));
}

/** All addresses of a text whose time is over: an editor said when, so it is gone on purpose. */
function endedAddresses(document: TranslatedDocument, library: Read): Claim[] {
  const { language: locale, formerSlugs } = document;
  const own = addressOf(document, locale, library);
  const all = [...(own ? [own] : []), ...formerSlugs.map((slug) => addressWith(slug, document))];
  return [...new Set(all)].map((from) => ({
    ...{ from, locale, document, field: 'Shown until', to: undefined, toLocale: undefined },
    ...{ permanent: true, givesWay: true },
  }));
}

function addressWith(slug: string, { _type, language }: TranslatedDocument): string {
  return hrefFor({ locale: language, section: sectionOfType[_type], slugs: [slug] });
}

/** A typed path in the one form that browsers ask for. */
function pathOf(typed: string): string {
  return new URL(typed.normalize('NFC'), 'https://site.invalid').pathname;
}
