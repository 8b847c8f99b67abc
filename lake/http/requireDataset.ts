import { gatewayError } from './ApiError.ts';
import type { Asked } from './route.ts';

/** Refuses a dataset or project that the lake does not keep, as Sanity refuses it. */
export function requireDataset({ part, lake }: Asked, name = part('dataset')): void {
  if (name === lake.names.dataset) return;
  throw gatewayError(
    404,
    'Not Found',
    `Dataset "${name}" not found for project ID "${lake.names.project}". This lake keeps "${lake.names.dataset}".`,
    'SIO-404-DNF',
  );
}

/** Refuses a project that the lake does not keep. */
export function requireProject({ part, lake }: Asked): void {
  if (part('project') === lake.names.project) return;
  throw gatewayError(
    404,
    'Not Found',
    `Project "${part('project')}" not found. This lake keeps "${lake.names.project}".`,
  );
}
