import type { SanityClient } from '@sanity/client';
import { contentTypes } from 'content-schemas/contentTypes.ts';

import { ask } from './ask.ts';
import type { ContentProblem } from './ContentProblem.ts';
import type { Documents } from './Documents.ts';

/** One question per content type, all at once; problems come in the order of the types. */
export async function askEverything(
  client: SanityClient,
): Promise<{ readonly documents: Documents; readonly problems: readonly ContentProblem[] }> {
  const asked = {
    page: ask(client, contentTypes.page),
    article: ask(client, contentTypes.article),
    project: ask(client, contentTypes.project),
    service: ask(client, contentTypes.service),
    training: ask(client, contentTypes.training),
    report: ask(client, contentTypes.report),
    recommendation: ask(client, contentTypes.recommendation),
    reportingCycle: ask(client, contentTypes.reportingCycle),
    organisation: ask(client, contentTypes.organisation),
    person: ask(client, contentTypes.person),
    contact: ask(client, contentTypes.contact),
    topic: ask(client, contentTypes.topic),
    term: ask(client, contentTypes.term),
    redirect: ask(client, contentTypes.redirect),
    siteSettings: ask(client, contentTypes.siteSettings),
  };
  const answers = await Promise.all(Object.values(asked));
  const documents = {
    page: (await asked.page).documents,
    article: (await asked.article).documents,
    project: (await asked.project).documents,
    service: (await asked.service).documents,
    training: (await asked.training).documents,
    report: (await asked.report).documents,
    recommendation: (await asked.recommendation).documents,
    reportingCycle: (await asked.reportingCycle).documents,
    organisation: (await asked.organisation).documents,
    person: (await asked.person).documents,
    contact: (await asked.contact).documents,
    topic: (await asked.topic).documents,
    term: (await asked.term).documents,
    redirect: (await asked.redirect).documents,
    siteSettings: (await asked.siteSettings).documents,
  };
  return { documents, problems: answers.flatMap(({ problems }) => problems) };
}
