import type { Locale } from 'content-schemas/locales.ts';

import type { ContentProblem } from './ContentProblem.ts';
import type { AnyDocument, Documents, TranslatedDocument } from './Documents.ts';
import type { Redirect } from './redirects/Redirect.ts';

/** Every published document of one build, indexed; what depends on today is settled against `now`. */
export interface Library {
  readonly documents: Documents;
  readonly settings: Documents['siteSettings'][number];
  readonly byId: ReadonlyMap<string, AnyDocument>;
  /** What documents say that are shown without a picture, because somebody's consent is over; by id. */
  readonly asWritten: ReadonlyMap<string, AnyDocument>;
  /** The versions of a document by the id of its original, in whichever languages it is shown. */
  readonly versions: ReadonlyMap<string, Versions>;
  /** Texts whose own schedule has taken them off the site for good. */
  readonly ended: readonly TranslatedDocument[];
  /** Where the addresses lead that pages once had. */
  readonly redirects: readonly Redirect[];
  readonly now: Date;
  readonly problems: readonly ContentProblem[];
  readonly studioUrl: string;
  /** Where the site will stand. */
  readonly siteUrl: string;
}

export type Versions = { readonly [Key in Locale]?: TranslatedDocument };
