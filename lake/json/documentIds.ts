/** Tells whether a document is a draft or a release's version, so no published document. */
export function isVersionId(id: string): boolean {
  return id.startsWith('drafts.') || id.startsWith('versions.');
}

/** The layer of a document: "drafts", the release's name, or "published". */
export function layerOf(id: string): string {
  if (id.startsWith('drafts.')) return 'drafts';
  return (id.startsWith('versions.') ? id.split('.')[1] : undefined) ?? 'published';
}

/** The id under which a draft or version will be published. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length);
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.');
  return id;
}

/** Tells whether anonymous callers may not see a document: Sanity keeps ids with a dot private. */
export function isPrivateId(id: string): boolean {
  return id.includes('.');
}

/** Tells whether Sanity accepts a document id: at most 128 of a-z, A-Z, 0-9, `-`, `_` and `.`. */
export function isDocumentId(id: string): boolean {
  return /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/.test(id) && !id.endsWith('.') && !id.includes('..');
}
