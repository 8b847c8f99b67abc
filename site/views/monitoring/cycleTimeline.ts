import type { Cards } from 'content-schemas/card.ts';
import type { ReportingCycle } from 'content-schemas/documents/reportingCycle.ts';
import { inLocale, type TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';
import { cardsFor } from '../../components/FactsBox/factValues.ts';
import type { TimelineStep } from '../../components/Timeline/timelineStep.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatPartialDate, formatPartialRange } from '../../i18n/periods.ts';
import { translator } from '../../i18n/translator.ts';
import { dotted } from '../../i18n/dotted.ts';

type Step = ReportingCycle['steps'][number];

/** A step of a cycle with what depends on today. */
export interface SettledStep {
  readonly step: Step;
  readonly state: TimelineStep['state'];
  readonly canStillSend: boolean;
}

/** The steps of a reporting cycle as a timeline: when each was or is due, and who may still send what. */
export function cycleTimeline(
  procedure: ReportingCycle['procedure'],
  steps: readonly SettledStep[],
  cards: Cards,
  locale: Locale,
): TimelineStep[] {
  const t = translator(locale);
  return steps.map(({ step, state, canStillSend }) => ({
    title: t(`reportingCycle.step.${stepName(step.kind, procedure)}`),
    state,
    when: dotted([whenOf(step, locale), ...(step.isPublic ? [t('reportingCycle.public')] : [])]),
    call: canStillSend ? deadlineOf(step, 'canStillSend', locale) : undefined,
    details: detailsOf(step, canStillSend, locale),
    people: peopleOf(step, cards, locale),
    links:
      step.source === undefined
        ? []
        : [{ label: sourceName(step.source, locale), href: step.source }],
    proof: t('page.checkedOn', { date: formatDate(step.checkedOn, locale) }),
  }));
}

/** The simplified procedure begins with questions, before there is a report. */
function stepName(kind: Step['kind'], procedure: ReportingCycle['procedure']) {
  return kind === 'listOfIssues' && procedure === 'simplified'
    ? 'listOfIssuesPriorToReporting'
    : kind;
}

function whenOf({ date, until, dateNote }: Step, locale: Locale): string {
  const note = dateNote && inLocale(dateNote, locale);
  if (note !== undefined && note.lang === locale) return note.text;
  if (date === undefined) return translator(locale)('reportingCycle.dateUnknown');
  return until === undefined
    ? formatPartialDate(date, locale)
    : formatPartialRange(date, until, locale);
}

function detailsOf(step: Step, canStillSend: boolean, locale: Locale): (string | TextInLanguage)[] {
  const note = step.dateNote && inLocale(step.dateNote, locale);
  const foreignNote = note === undefined || note.lang === locale ? [] : [note];
  const texts = [step.mayBeSent, step.note].flatMap((text) =>
    text === undefined ? [] : [inLocale(text, locale)],
  );
  const passed = canStillSend ? undefined : deadlineOf(step, 'deadlinePassed', locale);
  return [...foreignNote, ...texts, ...(passed === undefined ? [] : [passed])];
}

function deadlineOf(
  { deadline }: Step,
  words: 'canStillSend' | 'deadlinePassed',
  locale: Locale,
): string | undefined {
  return deadline === undefined
    ? undefined
    : `${translator(locale)(`reportingCycle.${words}`)}: ${formatDate(deadline, locale)}`;
}

function peopleOf({ participants }: Step, cards: Cards, locale: Locale): TimelineStep['people'] {
  const people = cardsFor(participants, cards);
  return people.length === 0
    ? undefined
    : { label: translator(locale)('reportingCycle.participants'), cards: people };
}

function sourceName(address: string, locale: Locale): string {
  const host = new URL(address).hostname.replace(/^www\./u, '');
  return `${translator(locale)('page.source')}: ${host}`;
}
