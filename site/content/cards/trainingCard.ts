import type { Session, TrainingCard } from 'content-schemas/card.ts';
import type { Training } from 'content-schemas/documents/training.ts';

type TrainingDetail = Pick<TrainingCard, 'type' | 'country' | 'session' | 'when' | 'counties'>;

/** What a card says of a training: its next session that takes place, else its last; where; and whether it is still to come. */
export function trainingCard({ facts }: Training, now: Date): TrainingDetail {
  const held = facts.sessions
    .filter(({ state }) => state !== 'cancelled')
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const coming = held.filter((session) => isUpcoming(session, now));
  const relevant = coming.length > 0 ? coming : held;
  const counties = relevant.flatMap(({ county }) => (county === undefined ? [] : [county]));
  return {
    type: 'training',
    country: facts.country,
    session: coming[0] ?? held.at(-1),
    when: facts.sessions.length === 0 ? 'undated' : coming.length > 0 ? 'coming' : 'past',
    counties: [...new Set(counties)],
  };
}

/** True until the session has ended. */
export function isUpcoming({ end }: Pick<Session, 'end'>, now: Date): boolean {
  return Date.parse(end) > now.getTime();
}
