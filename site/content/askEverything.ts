import type { SanityClient } from '@sanity/client';
import { contentTypes } from 'content-schemas/contentTypes.ts';

import { ask } from './ask.ts';
import type { ContentProblem } from './ContentProblem.ts';
import type { Documents } from './Documents.ts';

/** One question per content type, all at once; problems come in the order of the types. */
export async function askEverything(
  client: SanityClient,
): Promise<{ readonly documents: Documents; readonly problems: readonly ContentProblem[] }> {
  const [page, article, project, service, training, report, recommendation, reportingCycle] =
    await Promise.all([
      ask(client, contentTypes.page),
      ask(client, contentTypes.article),
      ask(client, contentTypes.project),
      ask(client, contentTypes.service),
      ask(client, contentTypes.training),
      ask(client, contentTypes.report),
      ask(client, contentTypes.recommendation),
      ask(client, contentTypes.reportingCycle),
    ]);
  const [organisation, person, contact, topic, term, redirect, siteSettings] = await Promise.all([
    ask(client, contentTypes.organisation),
    ask(client, contentTypes.person),
    ask(client, contentTypes.contact),
    ask(client, contentTypes.topic),
    ask(client, contentTypes.term),
    ask(client, contentTypes.redirect),
    ask(client, contentTypes.siteSettings),
  ]);
  const answers = {
    ...{ page, article, project, service, training, report, recommendation, reportingCycle },
    ...{ organisation, person, contact, topic, term, redirect, siteSettings },
  };
  return {
    documents: {
      page: page.documents,
      article: article.documents,
      project: project.documents,
      service: service.documents,
      training: training.documents,
      report: report.documents,
      recommendation: recommendation.documents,
      reportingCycle: reportingCycle.documents,
      organisation: organisation.documents,
      person: person.documents,
      contact: contact.documents,
      topic: topic.documents,
      term: term.documents,
      redirect: redirect.documents,
      siteSettings: siteSettings.documents,
    },
    problems: Object.values(answers).flatMap(({ problems }) => problems),
  };
}
