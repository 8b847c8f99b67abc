import type { Country } from './countries.ts';
import type { CountyCode } from './counties.ts';
import type { Training } from './documents/training.ts';
import type { Project } from './documents/project.ts';
import type { Service } from './documents/service.ts';
import type { Report } from './documents/report.ts';
import type { Organisation } from './documents/organisation.ts';
import type { Recommendation } from './documents/recommendation.ts';
import type { TextInLanguage } from './inLocale.ts';
import type { Locale } from './locales.ts';
import type { StoredPicture } from './mediaFiles.ts';

/** What every card says: a link's worth of a document. */
interface CardBase {
  readonly id: string;
  /** The language of the page that the card leads to. */
  readonly lang: Locale;
  readonly title: TextInLanguage;
  readonly summary?: TextInLanguage | undefined;
  /** Absent for documents without a page of their own. */
  readonly href?: string | undefined;
  readonly demo: boolean;
}

export type Session = Training['facts']['sessions'][number];
export type AssessmentStatus = Recommendation['assessments'][number]['status'];

export interface PageCard extends CardBase {
  readonly type: 'page';
}
export interface ArticleCard extends CardBase {
  readonly type: 'article';
  readonly publishedOn: string;
}
export interface ProjectCard extends CardBase {
  readonly type: 'project';
  readonly status: Project['facts']['status'];
  readonly country: Country;
}
export interface ServiceCard extends CardBase {
  readonly type: 'service';
  readonly cost: Service['facts']['cost'];
  readonly families: Service['facts']['families'];
  readonly country: Country;
}
export interface TrainingCard extends CardBase {
  readonly type: 'training';
  readonly country: Country;
  /** The next session that is not cancelled; else the last one there was; none while dates are unknown. */
  readonly session?: Session | undefined;
  readonly when: 'coming' | 'undated' | 'past';
  readonly counties: readonly CountyCode[];
}
export interface ReportCard extends CardBase {
  readonly type: 'report';
  readonly kind: Report['facts']['kind'];
  readonly country: Country;
  readonly date?: string | undefined;
}
export interface RecommendationCard extends CardBase {
  readonly type: 'recommendation';
  readonly country?: Country | undefined;
  readonly citation: string;
  /** The newest assessment's status; none before the first. */
  readonly status?: AssessmentStatus | undefined;
}
export interface ReportingCycleCard extends CardBase {
  readonly type: 'reportingCycle';
  readonly country: Country;
}
export interface OrganisationCard extends CardBase {
  readonly type: 'organisation';
  readonly country?: Country | undefined;
  readonly memberships: Organisation['memberships'];
}
/** A person's picture: what it shows, and by whom it is. */
interface Portrait {
  readonly picture: StoredPicture;
  readonly alt: TextInLanguage;
  readonly credit: TextInLanguage;
}
export interface PersonCard extends CardBase {
  readonly type: 'person';
  readonly role?: TextInLanguage | undefined;
  /** Where the person works, and the address of its page. */
  readonly organisation?:
    { readonly title: TextInLanguage; readonly href?: string | undefined } | undefined;
  readonly portrait?: Portrait | undefined;
}
export interface TopicCard extends CardBase {
  readonly type: 'topic';
}

/** A link's worth of a document: its title, its address, and what a list says of it. */
export type Card =
  | PageCard
  | ArticleCard
  | ProjectCard
  | ServiceCard
  | TrainingCard
  | ReportCard
  | RecommendationCard
  | ReportingCycleCard
  | OrganisationCard
  | PersonCard
  | TopicCard;

/** Cards by the id of the document that was referred to. */
export type Cards = Readonly<Record<string, Card>>;

/** A list of cards in one language, and how many more there are in others. */
export interface CardListing {
  readonly cards: readonly Card[];
  readonly elsewhere: readonly {
    readonly lang: Locale;
    readonly count: number;
    readonly href: string;
  }[];
}
