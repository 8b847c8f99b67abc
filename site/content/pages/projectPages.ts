import type { Project } from 'content-schemas/documents/project.ts';
import { dayIn } from 'content-schemas/countries.ts';

import { pagesOf, type DocumentPage } from './pages.ts';
import { library } from '../readLibrary.ts';

/** A project's page, with the month of the build: where a period that goes on ends for now. */
export interface ProjectPage extends DocumentPage<Project> {
  /** `YYYY-MM`, so that pages do not change every night. */
  readonly today: string;
}

/** The pages of all projects. */
export async function projectPages(): Promise<ProjectPage[]> {
  const { now } = await library();
  return (await pagesOf('project')).map((page) => ({
    ...page,
    today: dayIn(page.document.facts.country, now).slice(0, 'YYYY-MM'.length),
  }));
}
