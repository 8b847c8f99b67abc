import type { Card, TrainingCard } from 'content-schemas/card.ts';
import { countyOf } from 'content-schemas/counties.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { languageName } from '../../i18n/languageName.ts';
import { localMoment } from '../../i18n/times.ts';
import { translator } from '../../i18n/translator.ts';
import { dotted } from '../../i18n/dotted.ts';

/** A training as a line of the agenda: its day, its name, and where. */
export interface AgendaRow {
  readonly date: string;
  readonly title: string;
  readonly titleLang?: Locale | undefined;
  readonly href: string;
  readonly place: string;
  readonly demo: boolean;
}

/** The rows of those cards that are trainings with a day and a page. */
export function agendaRows(cards: readonly Card[], locale: Locale): AgendaRow[] {
  return cards.flatMap((card) => (card.type === 'training' ? agendaRow(card, locale) : []));
}

function agendaRow(card: TrainingCard, locale: Locale): AgendaRow[] {
  const { session, href, title, counties, demo } = card;
  if (session === undefined || href === undefined) return [];
  const t = translator(locale);
  const where = counties.map((code) => countyOf(code).name[locale]);
  const online = session.href === undefined ? [] : [t('training.online')];
  const taught = [languageName(session.language, locale)];
  return [
    {
      date: localMoment(session.start, session.timeZone).date,
      title: title.text,
      titleLang: title.lang === locale ? undefined : title.lang,
      href,
      place: dotted([...where, ...online, ...taught]),
      demo,
    },
  ];
}
