import type { TypeName } from 'content-schemas/contentTypes.ts';
import type { Localised } from 'content-schemas/locales.ts';

import { deskTexts } from '../texts/desk.ts';

/** A list of documents of one type, by a condition of its own. */
export interface DocumentList {
  readonly id: string;
  readonly type: TypeName;
  readonly title: Localised;
  /** A GROQ condition besides the type; lists allow no joins in it. */
  readonly where?: string;
  readonly order?: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
}

/** A list that opens further lists. */
export interface ListGroup {
  readonly id: string;
  readonly title: Localised;
  readonly lists: readonly DocumentList[];
}

const coming = 'count(sessions[dateTime(end) >= dateTime(now())]) > 0';
const newestFirst = [{ field: '_updatedAt', direction: 'desc' }] as const;
const bySession = (direction: 'asc' | 'desc') => [{ field: 'sessions[0].start', direction }];

const trainings: ListGroup = {
  id: 'trainings',
  title: deskTexts.trainings,
  lists: [
    {
      id: 'coming',
      type: 'training',
      title: deskTexts.comingTrainings,
      where: coming,
      order: bySession('asc'),
    },
    {
      id: 'undated',
      type: 'training',
      title: deskTexts.undatedTrainings,
      where: 'count(coalesce(sessions, [])) == 0',
      order: newestFirst,
    },
    {
      id: 'past',
      type: 'training',
      title: deskTexts.pastTrainings,
      where: `count(sessions) > 0 && !(${coming})`,
      order: bySession('desc'),
    },
  ],
};

/** The monitoring's lists; recommendations by country follow them, since a join finds their country. */
export const monitoring: ListGroup = {
  id: 'monitoring',
  title: deskTexts.monitoring,
  lists: [
    { id: 'cycles', type: 'reportingCycle', title: deskTexts.cycles },
    {
      id: 'reports',
      type: 'report',
      title: deskTexts.reports,
      order: [{ field: 'date', direction: 'desc' }],
    },
  ],
};

const people: ListGroup = {
  id: 'people',
  title: deskTexts.people,
  lists: [
    { id: 'organisations', type: 'organisation', title: deskTexts.organisations },
    { id: 'persons', type: 'person', title: deskTexts.persons },
    {
      id: 'contacts',
      type: 'contact',
      title: deskTexts.contacts,
      order: [{ field: 'checkedOn', direction: 'asc' }],
    },
  ],
};

const words: ListGroup = {
  id: 'words',
  title: deskTexts.words,
  lists: [
    { id: 'topics', type: 'topic', title: deskTexts.topics },
    { id: 'terms', type: 'term', title: deskTexts.terms },
  ],
};

/** The desk's lists by task, in the order in which editors meet them. */
export const lists: readonly (DocumentList | ListGroup)[] = [
  { id: 'pages', type: 'page', title: deskTexts.pages },
  { id: 'projects', type: 'project', title: deskTexts.projects },
  { id: 'services', type: 'service', title: deskTexts.services },
  trainings,
  monitoring,
  {
    id: 'news',
    type: 'article',
    title: deskTexts.news,
    order: [{ field: 'publishedOn', direction: 'desc' }],
  },
  people,
  words,
  { id: 'redirects', type: 'redirect', title: deskTexts.redirects },
];
