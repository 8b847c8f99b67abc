import { inLocale } from 'content-schemas/inLocale.ts';
import type { OpenMonitoring } from '../../content/pages/openMonitoring.ts';
import { translator } from '../../i18n/translator.ts';
import { namesOf } from './namesOf.ts';
import { openTable, type OpenTable } from './openTable.ts';

const columns = [
  ...(['example', 'country', 'cycle', 'procedure', 'procedureInWords', 'position'] as const),
  ...(['step', 'stepInWords', 'date', 'until', 'dateInWords', 'public', 'maySend'] as const),
  ...(['deadline', 'participants', 'note', 'source', 'checkedOn', 'address'] as const),
] as const;

/** Every step of every reporting cycle in a row, in the order of the procedure. */
export function stepTable(monitoring: OpenMonitoring): OpenTable<(typeof columns)[number]> {
  const { locale, origin, cycles } = monitoring;
  const t = translator(locale);
  const rows = cycles.flatMap(({ document, cards, place }) =>
    document.steps.map((step, index) => {
      const { demo, country, procedure, title } = document;
      const { kind, date, until, deadline, source, checkedOn } = step;
      const isPrior = kind === 'listOfIssues' && procedure === 'simplified';
      const name = isPrior ? 'listOfIssuesPriorToReporting' : kind;
      return {
        ...{ example: demo, country, cycle: inLocale(title, locale).text, procedure },
        procedureInWords: t(`reportingCycle.procedure.${procedure}`),
        ...{ position: index + 1, step: name, date, until, deadline, source, checkedOn },
        stepInWords: t(`reportingCycle.step.${name}`),
        dateInWords: step.dateNote && inLocale(step.dateNote, locale).text,
        public: step.isPublic,
        maySend: step.mayBeSent && inLocale(step.mayBeSent, locale).text,
        participants: namesOf(step.participants, cards),
        note: step.note && inLocale(step.note, locale).text,
        address: new URL(place.href, origin).href,
      };
    }),
  );
  return openTable('steps', columns, rows);
}
