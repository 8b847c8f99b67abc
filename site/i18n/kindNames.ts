import type { Locale } from 'content-schemas/locales.ts';
import en from './strings/en.json' with { type: 'json' };
import { translator } from './translator.ts';

type ProjectKind = keyof typeof en.project.kind;
type MembershipKind = keyof typeof en.organisation.membership;

/** What a kind of project is called; undefined for a code that is none. */
export function projectKindName(code: string, locale: Locale): string | undefined {
  return isProjectKind(code) ? translator(locale)(`project.kind.${code}`) : undefined;
}

/** What organisations with a kind of membership are called together; undefined for a code that is none. */
export function membershipName(code: string, locale: Locale): string | undefined {
  return isMembership(code) ? translator(locale)(`organisation.memberships.${code}`) : undefined;
}

function isProjectKind(code: string): code is ProjectKind {
  return code in en.project.kind;
}

function isMembership(code: string): code is MembershipKind {
  return code in en.organisation.memberships;
}
