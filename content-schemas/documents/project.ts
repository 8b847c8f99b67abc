import type { z } from 'zod';

import { contentType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { funding } from '../compounds/funding.ts';
import { gathering } from '../compounds/gathering.ts';
import { list } from '../fields/list.ts';
import { optional } from '../fields/optional.ts';
import { organisations, topics } from '../compounds/organisations.ts';
import { output } from '../compounds/output.ts';
import { period } from '../compounds/period.ts';
import { prose } from '../fields/richText/prose.ts';
import { reference } from '../fields/reference.ts';
import { richText } from '../fields/richText/richText.ts';
import { addressed, demo, schedule } from './addressed.ts';

const kind = choice({
  title: { et: 'Liik', lt: 'Rūšis', en: 'Kind' },
  values: {
    crisisFosterCare: {
      et: 'Kriisihoolduspere teenus',
      lt: 'Vaiko priežiūra šeimoje krizės metu',
      en: 'Crisis foster care',
    },
    specialCareFosterCare: {
      et: 'Erihoolduspere teenus',
      lt: 'Globa, kai vaikui reikia ypatingos priežiūros',
      en: 'Special-care foster care',
    },
    fosterCare: { et: 'Hooldusperede toetamine', lt: 'Globa šeimoje', en: 'Foster care' },
    supportServices: { et: 'Tugiteenused', lt: 'Pagalbos paslaugos', en: 'Support services' },
    network: { et: 'Koostöövõrgustik', lt: 'Bendradarbiavimo tinklas', en: 'Network' },
    monitoring: { et: 'Seire', lt: 'Stebėsena', en: 'Monitoring' },
    training: { et: 'Koolitused', lt: 'Mokymai', en: 'Training' },
  },
});

const status = choice({
  title: { et: 'Seis', lt: 'Būsena', en: 'Status' },
  values: {
    planned: { et: 'Kavas', lt: 'Planuojamas', en: 'Planned' },
    ongoing: { et: 'Käimas', lt: 'Vykdomas', en: 'Ongoing' },
    completed: { et: 'Lõppenud', lt: 'Baigtas', en: 'Completed' },
  },
});

const texts = {
  ...addressed,
  activities: optional(prose({ title: { et: 'Tegevused', lt: 'Veiklos', en: 'Activities' } })),
  results: optional(prose({ title: { et: 'Tulemused', lt: 'Rezultatai', en: 'Results' } })),
  body: richText({ title: { et: 'Sisu', lt: 'Turinys', en: 'Body' } }),
  ...schedule,
};

const facts = {
  kinds: list({ title: { et: 'Liigid', lt: 'Rūšys', en: 'Kinds' }, min: 1, of: kind }),
  country: country(),
  runBy: optional(
    reference({
      title: { et: 'Elluviija', lt: 'Vykdytojas', en: 'Run by' },
      to: ['organisation'],
    }),
  ),
  status: optional(status),
  periods: list({ title: { et: 'Perioodid', lt: 'Laikotarpiai', en: 'Periods' }, of: period() }),
  partners: organisations({ title: { et: 'Partnerid', lt: 'Partneriai', en: 'Partners' } }),
  funders: list({ title: { et: 'Rahastajad', lt: 'Finansuotojai', en: 'Funders' }, of: funding() }),
  gatherings: list({
    title: {
      et: 'Kohtumised ja seminarid',
      lt: 'Susitikimai ir seminarai',
      en: 'Meetings and seminars',
    },
    of: gathering(),
  }),
  outputs: list({
    title: { et: 'Valminud materjalid', lt: 'Parengti dokumentai', en: 'Outputs' },
    of: output(),
  }),
  topics: topics(),
  ...demo,
};

/** Work with a beginning, people who do it, and something that comes of it. */
export const project = contentType({
  name: 'project',
  title: { et: 'Projekt', lt: 'Projektas', en: 'Project' },
  text: texts,
  facts,
  preview: { select: { title: 'title', subtitle: 'language' } },
});

export type Project = z.infer<typeof project.parser>;
