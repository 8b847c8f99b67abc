import { answerJson } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Asked, Route } from '../http/route.ts';
import { isRecord } from '../json/isRecord.ts';
import { answerQuery } from '../query/answerQuery.ts';
import { paramsFrom } from '../query/paramsFrom.ts';
import type { QueryParams } from '../query/parseQuery.ts';
import { perspectiveFrom } from '../query/perspective.ts';
import { readBody } from '../write/readBody.ts';

/** GROQ in the address, its parameters as `$name=<JSON>`. */
export const queryByAddress: Route = {
  method: 'GET',
  path: '/data/query/:dataset',
  for: 'anyone',
  handle: (asked) => {
    const { searchParams } = asked.url;
    return answer(asked, searchParams.get('query') ?? '', paramsFrom(searchParams));
  },
};

/** GROQ in the body, which the client uses for long queries. */
export const queryByBody: Route = {
  method: 'POST',
  path: '/data/query/:dataset',
  for: 'anyone',
  handle: async (asked) => {
    const body = await readBody(asked.request);
    if (typeof body['query'] !== 'string') {
      throw gatewayError(
        400,
        'Bad Request',
        'The body must be JSON {"query": "...", "params": {}}.',
      );
    }
    const params = isRecord(body['params']) ? body['params'] : {};
    return answer(asked, body['query'], params);
  },
};

async function answer(asked: Asked, query: string, params: QueryParams): Promise<Response> {
  requireDataset(asked);
  const { lake, caller, url, version } = asked;
  const started = performance.now();
  const perspective = perspectiveFrom(url.searchParams.get('perspective'), version);
  const view = lake.views.of(perspective, caller);
  const result = await answerQuery({ query, params, view, names: lake.names, identity: caller });
  const echo = url.searchParams.get('returnQuery') === 'false' ? {} : { query };
  const ms = Math.round(performance.now() - started);
  return answerJson({ ...echo, result, syncTags: ['s1:all'], ms });
}
