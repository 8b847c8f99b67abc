/** What the Studio asks of a document to tell at which addresses readers find it. */
export interface StoredPlace {
  readonly _id: string;
  readonly _type: string;
  readonly language?: unknown;
  readonly slug?: unknown;
  /** Of a page: ordinary or home. */
  readonly kind?: unknown;
  readonly title?: unknown;
  readonly name?: unknown;
  /** Of a recommendation: where it stands. */
  readonly symbol?: unknown;
  readonly paragraph?: unknown;
  readonly letter?: unknown;
}

/** The entries of a question for such documents. */
export const placeProjection =
  '_id, _type, language, "slug": slug.current, "kind": coalesce(translationOf->kind, kind), ' +
  'title, name, "symbol": source->symbol, paragraph, letter';
