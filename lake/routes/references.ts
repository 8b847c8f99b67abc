import { answerJson } from '../http/answer.ts';
import { LakeGap } from '../LakeGap.ts';
import { requireDataset } from '../http/requireDataset.ts';
import type { Route } from '../http/route.ts';

/** References from other datasets: a lake has one dataset, so there are none. */
export const references: Route = {
  method: 'GET',
  path: '/data/references/:dataset/documents/:id/to',
  for: 'editor',
  handle: (asked) => {
    requireDataset(asked);
    if (asked.url.searchParams.get('excludeInternalReferences') !== 'true') {
      throw new LakeGap(
        'The embedded lake lists references from other datasets only (excludeInternalReferences=true). ' +
          'Ask *[references($id)] for those inside the dataset.',
      );
    }
    return answerJson({ totalCount: 0, references: [] });
  },
};
