import { article } from './documents/article.ts';
import { contact } from './documents/contact.ts';
import { organisation } from './documents/organisation.ts';
import { page } from './documents/page.ts';
import { person } from './documents/person.ts';
import { project } from './documents/project.ts';
import { recommendation } from './documents/recommendation.ts';
import { redirect } from './documents/redirect.ts';
import { report } from './documents/report.ts';
import { reportingCycle } from './documents/reportingCycle.ts';
import { service } from './documents/service.ts';
import { siteSettings } from './documents/siteSettings.ts';
import { term } from './documents/term.ts';
import { topic } from './documents/topic.ts';
import { training } from './documents/training.ts';

/** Every content type, by its name. */
export const contentTypes = {
  page,
  article,
  project,
  service,
  training,
  report,
  recommendation,
  reportingCycle,
  organisation,
  person,
  contact,
  topic,
  term,
  redirect,
  siteSettings,
} as const;
export type TypeName = keyof typeof contentTypes;
