import type { Locale } from 'content-schemas/locales.ts';

/** A step of something that goes on over years. */
export interface TimelineStep {
  readonly title: string;
  readonly lang?: Locale | undefined;
  readonly state: 'done' | 'current' | 'coming';
  /** When it was or will be, in words. */
  readonly when?: string | undefined;
  /** Lines below the title: who may send what, by when. */
  readonly details?: readonly string[] | undefined;
  readonly links?: readonly { readonly label: string; readonly href: string }[] | undefined;
}
