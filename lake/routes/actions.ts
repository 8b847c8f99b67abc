import { act } from '../actions/act.ts';
import { answerJson } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Route } from '../http/route.ts';
import { commit } from '../write/commit.ts';
import { newTransaction } from '../write/newTransaction.ts';
import { readBody } from '../write/readBody.ts';
import { attempt } from '../write/WriteFailure.ts';
import { editor } from './users.ts';

/** The Studio's actions: what editors do to drafts and published documents, all of a request or nothing. */
export const actOnDocuments: Route = {
  method: 'POST',
  path: '/data/actions/:dataset',
  for: 'editor',
  handle: async (asked) => {
    requireDataset(asked);
    const { actions, transactionId, dryRun } = await readBody(asked.request);
    if (!Array.isArray(actions)) {
      throw gatewayError(400, 'Bad Request', 'The body must be JSON {"actions": [...]}.');
    }
    const pending = newTransaction(asked.lake, transactionId);
    actions.forEach((action: unknown, index) =>
      attempt('action', index, () => act(action, pending)),
    );
    commit(asked.lake, pending, { kind: 'action', author: editor.id, dryRun: dryRun === true });
    return answerJson({ transactionId: pending.id });
  },
};
