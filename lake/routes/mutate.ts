import { answerJson } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Route } from '../http/route.ts';
import { commit } from '../write/commit.ts';
import { mutate } from '../write/mutate.ts';
import { newTransaction } from '../write/newTransaction.ts';
import { readBody } from '../write/readBody.ts';
import { attempt } from '../write/WriteFailure.ts';
import { editor } from './users.ts';

/** Mutations, all of them or none; answered when they are durable. */
export const mutateDocuments: Route = {
  method: 'POST',
  path: '/data/mutate/:dataset',
  for: 'editor',
  handle: async (asked) => {
    requireDataset(asked);
    const { mutations, transactionId } = await readBody(asked.request);
    if (!Array.isArray(mutations)) {
      throw gatewayError(400, 'Bad Request', 'The body must be JSON {"mutations": [...]}.');
    }
    const { lake, url } = asked;
    const asks = (name: string) => url.searchParams.get(name) === 'true';
    const pending = newTransaction(lake, transactionId);
    const scene = { pending, names: lake.names, addKeys: asks('autoGenerateArrayKeys') };
    const results = mutations.flatMap((mutation: unknown, index) =>
      attempt('mutation', index, () => mutate(mutation, scene)),
    );
    commit(lake, pending, { kind: 'mutation', author: editor.id, dryRun: asks('dryRun') });
    const withDocument = asks('returnDocuments');
    const told = results.map((outcome) =>
      withDocument ? { ...outcome, document: pending.get(outcome.id) ?? null } : outcome,
    );
    return answerJson({ transactionId: pending.id, results: told });
  },
};
