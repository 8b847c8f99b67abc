import { sectionOfType } from 'content-schemas/address.ts';
import type { Card } from 'content-schemas/card.ts';
import { countryFacts } from 'content-schemas/countries.ts';
import { countyOf } from 'content-schemas/counties.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPartialDate } from '../../i18n/periods.ts';
import { localMoment } from '../../i18n/times.ts';
import { membershipWords } from '../../i18n/membershipWords.ts';
import { translator } from '../../i18n/translator.ts';
import type { CardContent } from './cardContent.ts';
import { dotted } from '../../i18n/dotted.ts';

/** What a card shows readers of a language; nothing for a document without a page. */
export function contentOfCard(card: Card, locale: Locale): CardContent[] {
  if (card.href === undefined) return [];
  return [
    {
      title: card.title.text,
      href: card.href,
      lang: card.lang,
      titleLang: card.title.lang,
      summary: card.summary?.text,
      summaryLang: card.summary?.lang,
      meta: metaOf(card, locale),
      section: card.type in sectionOfType ? sectionOf(card) : undefined,
      demo: card.demo,
    },
  ];
}

function sectionOf({ type }: Card): CardContent['section'] {
  return Object.entries(sectionOfType).find(([name]) => name === type)?.[1];
}

/** The line above the title: when, where, of what kind. */
function metaOf(card: Card, locale: Locale): string | undefined {
  const t = translator(locale);
  switch (card.type) {
    case 'training':
      return whenAndWhere(card, locale);
    case 'article':
      return formatDate(card.publishedOn, locale);
    case 'project':
      return joined(
        card.status && t(`project.status.${card.status}`),
        countryFacts[card.country].name[locale],
      );
    case 'service':
      return joined(
        countryFacts[card.country].name[locale],
        card.cost === 'free' ? t('service.cost.free') : undefined,
      );
    case 'report':
      return joined(
        t(`report.kind.${card.kind}`),
        card.date && formatPartialDate(card.date, locale),
      );
    case 'recommendation':
      return joined(
        t('recommendation.citation', { paragraph: card.citation }),
        card.status && t(`recommendation.status.${card.status}`),
      );
    case 'reportingCycle':
      return countryFacts[card.country].name[locale];
    case 'organisation':
      return joined(...card.memberships.map((membership) => membershipWords(membership, locale)));
    default:
      return undefined;
  }
}

function whenAndWhere(card: Extract<Card, { type: 'training' }>, locale: Locale): string {
  const t = translator(locale);
  if (card.session === undefined) return t('training.noDates');
  const { start, timeZone } = card.session;
  const day = formatDate(localMoment(start, timeZone).date, locale);
  const counties = card.counties.map((code) => countyOf(code).name[locale]);
  const where = counties.length > 0 ? counties : card.session.href ? [t('training.online')] : [];
  return joined(day, ...where) ?? day;
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const said = [...new Set(parts)].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : dotted(said);
}
