import type { Locale } from 'content-schemas/locales.ts';

/** A topic, with a link where it has a page. */
export interface Tag {
  readonly label: string;
  readonly href?: string | undefined;
  readonly lang?: Locale | undefined;
}
