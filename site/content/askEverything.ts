import type { SanityClient } from '@sanity/client';
import { contentTypes } from 'content-schemas/contentTypes.ts';

import { ask, type Answer } from './ask.ts';
import type { ContentProblem } from './ContentProblem.ts';
import type { AnyDocument, Documents } from './Documents.ts';

interface Everything {
  readonly documents: Documents;
  /** As they are written: documents that are shown without a picture. */
  readonly asWritten: readonly AnyDocument[];
  readonly problems: readonly ContentProblem[];
}

/** One question per content type, all at once; problems come in the order of the types. */
export async function askEverything(client: SanityClient, today: string): Promise<Everything> {
  const asked = {
    page: ask(client, contentTypes.page, today),
    article: ask(client, contentTypes.article, today),
    project: ask(client, contentTypes.project, today),
    service: ask(client, contentTypes.service, today),
    training: ask(client, contentTypes.training, today),
    report: ask(client, contentTypes.report, today),
    recommendation: ask(client, contentTypes.recommendation, today),
    reportingCycle: ask(client, contentTypes.reportingCycle, today),
    organisation: ask(client, contentTypes.organisation, today),
    person: ask(client, contentTypes.person, today),
    contact: ask(client, contentTypes.contact, today),
    topic: ask(client, contentTypes.topic, today),
    term: ask(client, contentTypes.term, today),
    redirect: ask(client, contentTypes.redirect, today),
    siteSettings: ask(client, contentTypes.siteSettings, today),
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
  return { documents, ...gathered(answers) };
}

function gathered(answers: readonly Answer<AnyDocument>[]): Omit<Everything, 'documents'> {
  return {
    asWritten: answers.flatMap(({ asWritten }) => asWritten),
    problems: answers.flatMap(({ problems }) => problems),
  };
}
