import type { ReportingCycle } from 'content-schemas/documents/reportingCycle.ts';
import { dayIn } from 'content-schemas/countries.ts';

import { pagesOf, type DocumentPage } from './pages.ts';
import { library } from '../readLibrary.ts';

type Step = ReportingCycle['steps'][number];

/** A reporting cycle's page: each step with whether it is over, and whether something can still be sent. */
export interface ReportingCyclePage extends DocumentPage<ReportingCycle> {
  readonly steps: readonly {
    readonly step: Step;
    readonly state: 'done' | 'current' | 'coming';
    readonly canStillSend: boolean;
  }[];
}

/** The pages of all reporting cycles; the first step that is not over is the current one. */
export async function reportingCyclePages(): Promise<ReportingCyclePage[]> {
  const { now } = await library();
  const pages = await pagesOf('reportingCycle');
  return pages.map((page) => {
    const { steps, country } = page.document;
    const today = dayIn(country, now);
    const firstOpen = steps.findIndex((step) => !isOver(step, today));
    return {
      ...page,
      steps: steps.map((step, index) => ({
        step,
        state: isOver(step, today) ? 'done' : index === firstOpen ? 'current' : 'coming',
        canStillSend: step.deadline !== undefined && step.deadline >= today,
      })),
    };
  });
}

/** A step known only by its month or year is over when that has passed. */
function isOver({ date, until }: Step, today: string): boolean {
  const last = until ?? date;
  return last !== undefined && last < today.slice(0, last.length);
}
