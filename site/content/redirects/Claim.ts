import type { AnyDocument } from '../Documents.ts';
import type { Redirect } from './Redirect.ts';

/** A redirect as one document asks for it, before it is compared with what others ask for. */
export interface Claim extends Redirect {
  readonly document: AnyDocument;
  /** The field that asks for it, in the words of the form. */
  readonly field: string;
  /** Whether it gives way in silence to a page or to another document with that address. */
  readonly givesWay: boolean;
}
