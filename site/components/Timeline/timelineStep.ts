import type { Card } from 'content-schemas/card.ts';
import type { TextInLanguage } from 'content-schemas/inLocale.ts';
import type { Locale } from 'content-schemas/locales.ts';

/** A step of something that goes on over years. */
export interface TimelineStep {
  readonly title: string;
  readonly lang?: Locale | undefined;
  readonly state: 'done' | 'current' | 'coming';
  /** When it was or will be, in words. */
  readonly when?: string | undefined;
  /** What the reader can still do, and until when. */
  readonly call?: string | undefined;
  /** Lines below the title: who may send what, by when. */
  readonly details?: readonly (string | TextInLanguage)[] | undefined;
  /** Who took part, after a word that says so. */
  readonly people?: { readonly label: string; readonly cards: readonly Card[] } | undefined;
  readonly links?: readonly { readonly label: string; readonly href: string }[] | undefined;
  /** The last line, in small print: when the step was checked. */
  readonly proof?: string | undefined;
}
