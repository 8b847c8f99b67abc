import type { z } from 'zod';

import { contentType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { list } from '../fields/list.ts';
import { optional } from '../fields/optional.ts';
import { organisations, topics } from '../compounds/organisations.ts';
import { output } from '../compounds/output.ts';
import { partialDate } from '../fields/partialDate.ts';
import { reference } from '../fields/reference.ts';
import { richText } from '../fields/richText/richText.ts';
import { unSymbol } from '../fields/unSymbol.ts';
import { addressed, demo, schedule } from './addressed.ts';

/** What a document of the monitoring is, in the order of the reporting cycle. */
export const reportKinds = {
  stateReport: { et: 'Riigi aruanne', lt: 'Valstybės ataskaita', en: 'State report' },
  alternativeReport: {
    et: 'Täiendav aruanne',
    lt: 'Alternatyvi ataskaita',
    en: 'Alternative report',
  },
  listOfIssues: { et: 'Küsimuste loetelu', lt: 'Klausimų sąrašas', en: 'List of issues' },
  replies: {
    et: 'Vastused küsimustele',
    lt: 'Atsakymai į klausimus',
    en: 'Replies to the list of issues',
  },
  concludingObservations: {
    et: 'Lõppjäreldused',
    lt: 'Baigiamosios pastabos',
    en: 'Concluding observations',
  },
  commentary: { et: 'Kommentaar', lt: 'Komentaras', en: 'Commentary' },
} as const;

const facts = {
  kind: choice({ title: { et: 'Liik', lt: 'Rūšis', en: 'Kind' }, values: reportKinds }),
  country: country(),
  symbol: optional(unSymbol()),
  cycle: optional(
    reference({
      title: { et: 'Aruandlustsükkel', lt: 'Ataskaitų ciklas', en: 'Reporting cycle' },
      to: ['reportingCycle'],
    }),
  ),
  date: optional(partialDate({ title: { et: 'Aeg', lt: 'Data', en: 'Date' } })),
  authors: organisations({ title: { et: 'Autorid', lt: 'Autoriai', en: 'Authors' } }),
  files: list({ title: { et: 'Failid', lt: 'Failai', en: 'Files' }, of: output() }),
  topics: topics(),
  ...demo,
};

/** A document of the Convention's monitoring: who told the Committee what, or what the Committee said. */
export const report = contentType({
  name: 'report',
  title: { et: 'Aruanne', lt: 'Ataskaita', en: 'Report' },
  text: {
    ...addressed,
    body: richText({ title: { et: 'Sisu', lt: 'Turinys', en: 'Body' } }),
    ...schedule,
  },
  facts,
  preview: { select: { title: 'title', subtitle: 'language' } },
});

export type Report = z.infer<typeof report.parser>;
