import type { ShownList } from 'content-schemas/fields/richText/embeddedList.ts';
import type { Section } from 'content-schemas/locales.ts';

/** The section whose page shows all of what an embedded list shows a part of. */
export const sectionShowing: Readonly<Record<ShownList, Section>> = {
  upcomingTrainings: 'trainings',
  trainings: 'trainings',
  projects: 'projects',
  services: 'support',
  articles: 'news',
  reports: 'monitoring',
  recommendations: 'monitoring',
  monitoring: 'monitoring',
  members: 'members',
};
