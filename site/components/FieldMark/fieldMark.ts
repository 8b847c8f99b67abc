/** A document that editors may open from its page. */
export interface EditedDocument {
  readonly _id: string;
  readonly _type: string;
}

/**
 * The value of `data-sanity`, by which the preview leads from what stands on a page back to the field it comes from.
 * Undefined in builds, so that no page of the site carries it. A block's path is `body:<key>`.
 */
export function fieldMark(document: EditedDocument | undefined, path: string): string | undefined {
  if (!import.meta.env.DEV || document === undefined) return undefined;
  const { _id, _type } = document;
  return `id=${_id};type=${_type};path=${path};base=${encodeURIComponent('/')}`;
}
