import type { z } from 'zod';

import { localisedType } from '../contentType.ts';
import { choice } from '../fields/choice.ts';
import { country } from '../fields/country.ts';
import { cycleStep } from '../compounds/cycleStep.ts';
import { list } from '../fields/list.ts';
import { localised } from '../fields/localised.ts';
import { optional } from '../fields/optional.ts';
import { slug } from '../fields/slug.ts';
import { demo } from './addressed.ts';

/** One round of a State's reporting to the Committee on the Rights of the Child. */
export const reportingCycle = localisedType({
  name: 'reportingCycle',
  title: { et: 'Aruandlustsükkel', lt: 'Ataskaitų ciklas', en: 'Reporting cycle' },
  fields: {
    title: localised({ title: { et: 'Pealkiri', lt: 'Pavadinimas', en: 'Title' } }),
    slug: slug({ source: 'title.en' }),
    summary: optional(
      localised({ title: { et: 'Kokkuvõte', lt: 'Santrauka', en: 'Summary' }, lines: 3 }),
    ),
    country: country(),
    procedure: choice({
      title: { et: 'Menetlus', lt: 'Procedūra', en: 'Procedure' },
      values: {
        standard: { et: 'Tavamenetlus', lt: 'Įprasta procedūra', en: 'Standard' },
        simplified: {
          et: 'Lihtsustatud menetlus',
          lt: 'Supaprastinta procedūra',
          en: 'Simplified',
        },
      },
    }),
    steps: list({ title: { et: 'Sammud', lt: 'Žingsniai', en: 'Steps' }, of: cycleStep() }),
    ...demo,
  },
  preview: { select: { title: 'title.en', subtitle: 'country' } },
});

export type ReportingCycle = z.infer<typeof reportingCycle.parser>;
