import type { Section } from 'content-schemas/locales.ts';

/** One entry of the primary navigation. */
export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  /** True on the page itself and on the pages below it. */
  readonly isCurrent: boolean;
  readonly section?: Section | undefined;
}
