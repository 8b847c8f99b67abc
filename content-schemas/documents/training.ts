import type { z } from 'zod';

import { contentType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { date } from '../fields/date.ts';
import { funding } from '../compounds/funding.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { onlyWhen } from '../fields/onlyWhen.ts';
import { optional } from '../fields/optional.ts';
import { organisations, topics } from '../compounds/organisations.ts';
import { reference } from '../fields/reference.ts';
import { richText } from '../fields/richText/richText.ts';
import { session } from '../compounds/session.ts';
import { text } from '../fields/text.ts';
import { webAddress } from '../fields/webAddress.ts';
import { addressed, demo, schedule } from './addressed.ts';

const texts = {
  ...addressed,
  learningOutcomes: list({
    title: { et: 'Õpiväljundid', lt: 'Ko išmokstama', en: 'Learning outcomes' },
    of: text({
      title: { et: 'Õpiväljund', lt: 'Ko išmokstama', en: 'Outcome' },
      lines: 2,
      max: 250,
    }),
  }),
  body: richText({ title: { et: 'Sisu', lt: 'Turinys', en: 'Body' } }),
  ...schedule,
};

const facts = {
  kind: choice({
    title: { et: 'Liik', lt: 'Rūšis', en: 'Kind' },
    values: {
      training: { et: 'Koolitus', lt: 'Mokymai', en: 'Training course' },
      seminar: { et: 'Seminar', lt: 'Seminaras', en: 'Seminar' },
      conference: { et: 'Konverents', lt: 'Konferencija', en: 'Conference' },
    },
    initial: 'training',
  }),
  country: country(),
  sessions: list({
    title: { et: 'Toimumisajad', lt: 'Užsiėmimai', en: 'Sessions' },
    description: {
      et: 'Jäta tühjaks, kui ajad ei ole veel teada: leht ütleb seda lugejale.',
      lt: 'Palikite tuščią, jei datos dar nežinomos: puslapis tai pasakys skaitytojui.',
      en: 'Leave empty while the dates are not known: the page says so.',
    },
    of: session(),
  }),
  registration: optional(
    webAddress({ title: { et: 'Registreerumine', lt: 'Registracija', en: 'Registration' } }),
  ),
  registrationUntil: onlyWhen(
    ({ registration }) => Boolean(registration),
    optional(
      date({
        title: { et: 'Registreerumise tähtaeg', lt: 'Registracijos terminas', en: 'Register by' },
      }),
    ),
  ),
  audience: optional(
    localised({ title: { et: 'Kellele', lt: 'Kam skirta', en: 'For whom' }, lines: 2 }),
  ),
  teamRule: optional(
    localised({
      title: {
        et: 'Osaleva meeskonna koosseis',
        lt: 'Komandos sudėtis',
        en: 'Who should be in the team',
      },
      lines: 2,
    }),
  ),
  trainers: list({
    title: { et: 'Koolitajad', lt: 'Lektoriai', en: 'Trainers' },
    of: reference({ title: { et: 'Koolitaja', lt: 'Lektorius', en: 'Trainer' }, to: ['person'] }),
  }),
  organisers: organisations({
    title: { et: 'Korraldajad', lt: 'Organizatoriai', en: 'Organisers' },
  }),
  funders: list({
    title: { et: 'Rahastajad', lt: 'Finansuotojai', en: 'Funders' },
    of: funding(),
  }),
  announcedOn: optional(
    date({ title: { et: 'Välja kuulutatud', lt: 'Paskelbta', en: 'Announced on' } }),
  ),
  topics: topics(),
  ...demo,
};

/** A training, seminar or conference that people can come to, with dates or without any yet. */
export const training = contentType({
  name: 'training',
  title: { et: 'Koolitus', lt: 'Mokymai', en: 'Training' },
  text: texts,
  facts,
  preview: { select: { title: 'title', subtitle: 'language' } },
});

export type Training = z.infer<typeof training.parser>;
