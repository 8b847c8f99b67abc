import type { Organisation } from 'content-schemas/documents/organisation.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { translator } from './translator.ts';

/** How an organisation belongs to a coalition; an umbrella member says how many branches it has. */
export function membershipWords(
  { kind, branches }: Pick<Organisation['memberships'][number], 'kind' | 'branches'>,
  locale: Locale,
): string {
  const t = translator(locale);
  return kind === 'umbrella' && branches !== undefined
    ? t('organisation.umbrellaWithBranches', { count: branches })
    : t(`organisation.membership.${kind}`);
}
