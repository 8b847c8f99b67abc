import { answerJson } from '../http/answer.ts';
import { requireProject } from '../http/requireDataset.ts';
import type { Asked, Route } from '../http/route.ts';

/**
 * The datasets of the project. The Studio asks with `datasetProfile` for a dataset of comments, and takes
 * whatever it gets for one: there is none.
 */
export const projectDatasets: Route = {
  method: 'GET',
  path: '/projects/:project/datasets',
  for: 'editor',
  handle: (asked) => {
    requireProject(asked);
    return answerJson(asked.url.searchParams.has('datasetProfile') ? [] : [describe(asked)]);
  },
};

/** The datasets, as Sanity's commands ask for them. */
export const datasets: Route = {
  method: 'GET',
  path: '/datasets',
  for: 'editor',
  handle: (asked) => answerJson([describe(asked)]),
};

function describe({ lake }: Asked) {
  return { name: lake.names.dataset, aclMode: 'public', datasetProfile: 'content', tags: [] };
}
