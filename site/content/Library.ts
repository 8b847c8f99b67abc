import type { Locale } from 'content-schemas/locales.ts';

import type { ContentProblem } from './ContentProblem.ts';
import type { AnyDocument, Documents, TranslatedDocument } from './Documents.ts';

/** Every published document of one build, indexed; what depends on today is settled against `now`. */
export interface Library {
  readonly documents: Documents;
  readonly settings: Documents['siteSettings'][number];
  readonly byId: ReadonlyMap<string, AnyDocument>;
  /** The versions of a document by the id of its original, in whichever languages it is shown. */
  readonly versions: ReadonlyMap<string, Versions>;
  readonly now: Date;
  readonly problems: readonly ContentProblem[];
  readonly studioUrl: string;
}

export type Versions = { readonly [Key in Locale]?: TranslatedDocument };
