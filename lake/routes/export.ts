import { answerLines } from '../http/answer.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Route } from '../http/route.ts';

/** Every document, drafts too for the editor, one JSON value a line. */
export const exportDocuments: Route = {
  method: 'GET',
  path: '/data/export/:dataset',
  for: 'anyone',
  handle: (asked) => {
    requireDataset(asked);
    const types = asked.url.searchParams.get('types')?.split(',');
    const { documents } = asked.lake.views.of('raw', asked.caller);
    return answerLines(
      documents.filter(({ _type }) => types === undefined || types.includes(_type)),
    );
  },
};
