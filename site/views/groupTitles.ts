/** What the groups of a section's page are headed with, by the listing's name. */
export const groupTitles = {
  upcomingTrainings: 'training.coming',
  undatedTrainings: 'training.undated',
  pastTrainings: 'training.past',
  trainings: undefined,
  projects: undefined,
  services: undefined,
  articles: undefined,
  reports: 'report.titles',
  recommendations: 'recommendation.titles',
  monitoring: undefined,
  reportingCycles: 'reportingCycle.titles',
  coalitions: 'organisation.coalitions',
  members: 'organisation.members',
  otherOrganisations: 'organisation.others',
  organisations: undefined,
} as const;
