import { answerJson } from '../http/answer.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Route } from '../http/route.ts';

/** Documents by their ids; says of each that is left out why: it is not there, or not for this caller. */
export const doc: Route = {
  method: 'GET',
  path: '/data/doc/:dataset/:ids',
  for: 'anyone',
  handle: (asked) => {
    requireDataset(asked);
    const { lake, caller, part, url } = asked;
    const ids = part('ids').split(',');
    const view = lake.views.of('raw', caller);
    const documents = ids.flatMap((id) => view.get(id) ?? []);
    const omitted = ids
      .filter((id) => view.get(id) === undefined)
      .map((id) => ({ id, reason: lake.store.dataset.get(id) ? 'permission' : 'existence' }));
    const isShort = url.searchParams.get('excludeContent') === 'true';
    return answerJson({ documents: isShort ? [] : documents, omitted });
  },
};
