import type { Locale } from 'content-schemas/locales.ts';

/** A page above this one, nearest last. */
export interface BreadcrumbStep {
  readonly title: string;
  readonly href: string;
  readonly lang?: Locale | undefined;
}
