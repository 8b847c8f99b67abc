import type { Section } from 'content-schemas/locales.ts';
import type { NextStep } from '../EmptyState/nextStep.ts';

/** A way into the site for one kind of reader. */
export interface Door {
  readonly title: string;
  readonly text: string;
  readonly link: NextStep;
  readonly section?: Section | undefined;
}
