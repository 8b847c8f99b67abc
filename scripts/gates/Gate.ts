import type { BuiltSite } from './BuiltSite.ts';

/** Something in a built site that must not reach readers: where it is, and what it is. */
export interface Problem {
  address: string;
  text: string;
}

/** Looks through a built site and lists what it finds; an empty list lets the site pass. */
export type Gate = (site: BuiltSite) => Problem[];
