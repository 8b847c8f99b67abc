/** A document as the lake keeps it; what it says is unknown until somebody reads it. */
export interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [name: string]: unknown;
}

/** True for an object with an id and a type. */
export function isStoredDocument(value: unknown): value is StoredDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string';
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The documents in what the lake answered; anything else is left out. */
export function storedDocuments(answer: unknown): StoredDocument[] {
  return Array.isArray(answer) ? answer.filter(isStoredDocument) : [];
}
