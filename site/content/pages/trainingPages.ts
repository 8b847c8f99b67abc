import type { Session } from 'content-schemas/card.ts';
import type { Training } from 'content-schemas/documents/training.ts';
import { dayIn } from 'content-schemas/countries.ts';

import { pagesOf, type DocumentPage } from './pages.ts';
import { library } from '../readLibrary.ts';
import { isUpcoming } from '../cards/trainingCard.ts';

/** A training's page, with what depends on today settled. */
export interface TrainingPage extends DocumentPage<Training> {
  readonly sessions: readonly { readonly session: Session; readonly hasPassed: boolean }[];
  readonly registrationIsOpen: boolean;
}

/** The pages of all trainings; sessions in the order of time. */
export async function trainingPages(): Promise<TrainingPage[]> {
  const { now } = await library();
  const pages = await pagesOf('training');
  return pages.map((page) => {
    const { sessions, country, registration, registrationUntil } = page.document.facts;
    const upcoming = sessions.some((session) => isUpcoming(session, now));
    const deadline = registrationUntil === undefined || registrationUntil >= dayIn(country, now);
    return {
      ...page,
      sessions: sessions
        .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
        .map((session) => ({ session, hasPassed: !isUpcoming(session, now) })),
      registrationIsOpen:
        registration !== undefined && deadline && (upcoming || sessions.length === 0),
    };
  });
}
