import { evaluate, evaluateSync, toJS } from 'groq-js';
import type { LakeParts } from '../LakeParts.ts';
import { parseQuery, type QueryParams } from './parseQuery.ts';
import type { View } from './Views.ts';
import { withoutTextQuery } from './withoutTextQuery.ts';
import { referrersFor, withReferenceIndex } from './withReferenceIndex.ts';

/** A query, and what it is asked of. */
export interface Question {
  query: string;
  params: QueryParams;
  view: View;
  names: LakeParts['names'];
  identity: string;
}

/** The answer of a query over a view, as plain JSON values. */
export async function answerQuery(question: Question): Promise<unknown> {
  if (!isDelta.test(question.query)) return evaluateNow(question);
  const answer: unknown = await (await evaluate(...prepared(question))).get();
  return answer;
}

/** The same at once, without the `diff::` and `delta::` functions. */
export function evaluateNow(question: Question): unknown {
  return toJS(evaluateSync(...prepared(question)));
}

function prepared({ query, params, view, names, identity }: Question) {
  const options = {
    dataset: view.documents,
    params: { ...params },
    identity,
    sanity: { projectId: names.project, dataset: names.dataset },
    dereference: ({ _ref }: { _ref: string }) => referrersFor(_ref, view) ?? view.get(_ref) ?? null,
  };
  const tree = withReferenceIndex(parseQuery(query, params));
  return [withoutTextQuery(tree, view), options] as const;
}

/** groq-js evaluates `diff::` and `delta::` functions only asynchronously, which is ten times slower. */
const isDelta = /\b(diff|delta)::/;
