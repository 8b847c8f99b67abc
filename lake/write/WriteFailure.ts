import { ApiError } from '../http/ApiError.ts';

/** Why one mutation or action of a request cannot be done, in Sanity's words for it. */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure';
  readonly type: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(type: string, description: string, details: Record<string, unknown> = {}) {
    super(description);
    this.type = type;
    this.details = details;
  }
}

/** The kinds of requests that write: Sanity names their errors differently. */
export type WriteKind = 'mutation' | 'action';

/** Does one part of a request; its failure becomes Sanity's 409 with the index of the part. */
export function attempt<T>(kind: WriteKind, index: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WriteFailure) throw writeError(kind, error, index);
    throw error;
  }
}

function writeError(kind: WriteKind, failure: WriteFailure, index: number): ApiError {
  const { type, message, details } = failure;
  const item = { error: { type, description: message, ...details }, index };
  const description = `The ${kind}(s) failed: ${message}`;
  return new ApiError(
    409,
    { error: { type: `${kind}Error`, description, items: [item] } },
    description,
  );
}
