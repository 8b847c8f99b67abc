import type { Locale } from 'content-schemas/locales.ts';

/** What was selected for a preview, by the names of the plan. */
export type Selected = Readonly<Record<string, unknown>>;

/** What lists show of a type besides its title. */
export interface PreviewPlan {
  /** The field that names the document. */
  readonly title: string;
  /** Whether the title is a `{et, lt, en}` value. */
  readonly isLocalised: boolean;
  /** What the subtitle is made of, by path; on a translation the same paths are read from its original. */
  readonly reads: readonly string[];
  readonly picture?: string;
  /** The parts of the subtitle; those that are undefined fall out. */
  readonly says: (value: Selected, locale: Locale) => readonly (string | undefined)[];
}
