import type { StoredDocument } from '../StoredDocument.ts';

/** One change of a transaction, as data: what the lake's mutate endpoint takes. */
export type Mutation = { readonly create: StoredDocument } | { readonly patch: Patch };

/** A patch of one document; with `ifRevisionID` it is refused when somebody else was faster. */
export interface Patch {
  readonly id: string;
  readonly ifRevisionID?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: string[];
}
