const prefix = 'drafts.';

/** The id that a document has once it is published, and that references store. */
export function publishedId(id: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}

/** The id of a document's draft. */
export function draftId(id: string): string {
  return prefix + publishedId(id);
}

/** True for the id of a draft. */
export function isDraftId(id: string): boolean {
  return id.startsWith(prefix);
}
