import { easyHref, hrefFor, sectionOfType } from 'content-schemas/address.ts';
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
  return formerAddresses(document)
    .filter((from) => from !== to)
    .flatMap((from) => withEasyVersion(from, to, document))
    .map((claim) => ({
      ...{ ...claim, document, locale: language, toLocale: language, field: 'Earlier addresses' },
      ...{ permanent: true, givesWay: false },
    }));
}

/** All addresses of a text whose time is over: an editor said when, so it is gone on purpose. */
function endedAddresses(document: TranslatedDocument, library: Read): Claim[] {
  const { language: locale } = document;
  const own = addressOf(document, locale, library);
  const all = new Set([...(own === undefined ? [] : [own]), ...formerAddresses(document)]);
  return [...all]
    .flatMap((from) => withEasyVersion(from, undefined, document))
    .map((claim) => ({
      ...{ ...claim, document, locale, toLocale: undefined, field: 'Shown until' },
      ...{ permanent: true, givesWay: true },
    }));
}

/** The easy-to-read version's address moves and goes with that of its page. */
function withEasyVersion(
  from: string,
  to: string | undefined,
  document: TranslatedDocument,
): Pick<Claim, 'from' | 'to'>[] {
  if (!('easyBody' in document) || document.easyBody.length === 0) return [{ from, to }];
  const easy = (href: string) => easyHref(href, document.language);
  return [
    { from, to },
    { from: easy(from), to: to === undefined ? undefined : easy(to) },
  ];
}

function formerAddresses({ _type, language, formerSlugs }: TranslatedDocument): string[] {
  const section = sectionOfType[_type];
  return [...new Set(formerSlugs)].map((slug) =>
    hrefFor({ locale: language, section, slugs: [slug] }),
  );
}

/** A typed path in the one form that browsers ask for. */
function pathOf(typed: string): string {
  return new URL(typed.normalize('NFC'), 'https://site.invalid').pathname;
}
