import { evaluate, evaluateSync, toJS } from 'groq-js';
import type { LakeParts } from '../LakeParts.ts';
import { parseQuery, type QueryParams } from './parseQuery.ts';
import type { View } from './Views.ts';

interface Question {
  query: string;
  params: QueryParams;
  view: View;
  names: LakeParts['names'];
  identity: string;
}

/** The answer of a query over a view, as plain JSON values. */
export async function answerQuery(question: Question): Promise<unknown> {
  const { query, params, view, names, identity } = question;
  const tree = parseQuery(query, params);
  const options = {
    dataset: view.documents,
    params: { ...params },
    identity,
    sanity: { projectId: names.project, dataset: names.dataset },
    dereference: ({ _ref }: { _ref: string }) => view.get(_ref) ?? null,
  };
  if (isDelta.test(query)) {
    const answer: unknown = await (await evaluate(tree, options)).get();
    return answer;
  }
  return toJS(evaluateSync(tree, options));
}

/** groq-js evaluates `diff::` and `delta::` functions only asynchronously, which is ten times slower. */
const isDelta = /\b(diff|delta)::/;
