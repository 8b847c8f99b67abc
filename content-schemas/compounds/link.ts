import type { Field, Labels } from '../field.ts';
import type { Localised, Section } from '../locales.ts';
import { message } from '../message.ts';
import { addressedTypes } from '../typeNames.ts';
import { choice } from '../fields/choice.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { linkTarget } from '../fields/webAddress.ts';

const sectionNames = {
  trainings: { et: 'Koolitused', lt: 'Mokymai', en: 'Training' },
  projects: { et: 'Projektid', lt: 'Projektai', en: 'Projects' },
  support: { et: 'Tugi peredele', lt: 'Pagalba šeimoms', en: 'Support for families' },
  monitoring: { et: 'Seire', lt: 'Stebėsena', en: 'Monitoring' },
  news: { et: 'Uudised', lt: 'Naujienos', en: 'News' },
  members: { et: 'Liikmed', lt: 'Nariai', en: 'Members' },
} as const satisfies Record<Section, Localised>;

const parts = object({
  title: { et: 'Link', lt: 'Nuoroda', en: 'Link' },
  fields: {
    label: text({
      title: { et: 'Lingi tekst', lt: 'Nuorodos tekstas', en: 'Link text' },
      description: {
        et: 'Ütleb ka üksi lugedes, kuhu link viib.',
        lt: 'Net ir atskirai perskaitytas pasako, kur nuoroda veda.',
        en: 'Says where the link leads, even when read alone.',
      },
      max: 60,
    }),
    document: optional(
      reference({
        title: { et: 'Leht saidil', lt: 'Svetainės puslapis', en: 'Page of the site' },
        to: addressedTypes,
        originals: true,
      }),
    ),
    section: optional(
      choice({
        title: { et: 'Või rubriik', lt: 'Arba skyrius', en: 'Or a section' },
        values: sectionNames,
      }),
    ),
    href: optional(
      linkTarget({ title: { et: 'Või aadress', lt: 'Arba adresas', en: 'Or an address' } }),
    ),
  },
});

/** A labelled link to a document or a section of the site, or to an address outside: exactly one of the three. */
export function link(labels: Labels) {
  return {
    ...parts,
    studio: {
      ...parts.studio,
      ...labels,
      validation: (rule) => [rule.custom((value) => leadsSomewhere(value) || oneTarget)],
    },
    parser: parts.parser.refine(leadsSomewhere, {
      error: 'leads nowhere or to several places: choose a page, a section or an address',
    }),
  } satisfies Field;
}

function leadsSomewhere(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const has = (key: string) => Boolean(Object.entries(value).find(([name]) => name === key)?.[1]);
  return ['document', 'section', 'href'].filter(has).length === 1;
}

const oneTarget = message({
  et: 'Vali leht või rubriik või kirjuta aadress: üks neist.',
  lt: 'Pasirinkite puslapį arba skyrių, arba įrašykite adresą: vieną iš trijų.',
  en: 'Choose a page or a section, or write an address: one of the three.',
});
