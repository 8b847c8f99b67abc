import { LakeGap } from '../LakeGap.ts';
import { answerJson } from './answer.ts';
import { ApiError } from './ApiError.ts';

/** Turns whatever a route raised into the answer that the client understands. */
export function answerError(error: unknown, log: (error: unknown) => void): Response {
  if (error instanceof ApiError) return answerJson(error.body, error.status);
  if (error instanceof LakeGap) {
    return answerJson({ error: { type: 'lakeGap', description: error.message } }, 501);
  }
  log(error);
  const description =
    'The lake failed while it answered this request. Its output says where; nothing was written.';
  return answerJson({ error: { type: 'internalServerError', description } }, 500);
}
