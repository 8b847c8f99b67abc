import type { Course, Event } from 'schema-dts';
import type { Session } from 'content-schemas/card.ts';
import type { Training } from 'content-schemas/documents/training.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';

import type { DataPlace } from './DataPlace.ts';
import { documentData, thingData } from './documentData.ts';
import { actorsOf, organisationsOf } from './organisationLink.ts';
import { sessionData } from './sessionData.ts';

interface TrainingPage extends SettledDocument<Training> {
  readonly place: DataPlace;
  readonly sessions: readonly { readonly session: Session }[];
  readonly registrationIsOpen: boolean;
}

/** A training is a course with its sessions; a seminar or conference is an event for each of its sessions. */
export function trainingData(page: TrainingPage): (Course | Event)[] {
  return page.document.facts.kind === 'training' ? [courseData(page)] : eventsOf(page);
}

function courseData(page: TrainingPage): Course {
  const { document, cards, place } = page;
  const { facts, learningOutcomes } = document;
  const organisers = organisationsOf(facts.organisers, cards, place);
  const instances = page.sessions.map(({ session }, index) => ({
    ...sessionOf(page, session, index),
    '@type': 'CourseInstance' as const,
    courseMode: session.href === undefined ? 'Onsite' : session.place ? 'Blended' : 'Online',
  }));
  return {
    '@type': 'Course',
    ...documentData(document, cards, place),
    ...(organisers.length > 0 && { provider: organisers }),
    ...(learningOutcomes.length > 0 && { teaches: learningOutcomes }),
    ...(instances.length > 0 && { hasCourseInstance: instances }),
  };
}

function eventsOf(page: TrainingPage): Event[] {
  return page.sessions.map(({ session }, index) => ({
    ...sessionOf(page, session, index),
    '@type': 'EducationEvent' as const,
  }));
}

function sessionOf(page: TrainingPage, session: Session, index: number) {
  const { document, cards, place, registrationIsOpen } = page;
  const { facts } = document;
  const { '@id': id, ...thing } = thingData(document, place);
  const organisers = organisationsOf(facts.organisers, cards, place);
  const trainers = actorsOf(facts.trainers, cards, place);
  return {
    '@id': `${id}-${String(index + 1)}`,
    ...thing,
    ...sessionData(session, { language: facts.language, country: facts.country, place }),
    ...(organisers.length > 0 && { organizer: organisers }),
    ...(trainers.length > 0 && { performer: trainers }),
    ...(registrationIsOpen && facts.registration && offerOf(session, facts.registration)),
  };
}

/** Where one registers; a seat that cannot be had is not offered. */
function offerOf({ state }: Session, url: string): Pick<Event, 'offers'> {
  const availability = {
    planned: 'https://schema.org/PreOrder',
    open: 'https://schema.org/InStock',
    waitingList: 'https://schema.org/BackOrder',
    full: 'https://schema.org/SoldOut',
    cancelled: undefined,
  } as const;
  const found = availability[state];
  return found === undefined ? {} : { offers: { '@type': 'Offer', url, availability: found } };
}
