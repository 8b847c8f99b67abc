import { answerJson } from '../http/answer.ts';
import { requireProject } from '../http/requireDataset.ts';
import type { Asked, Route } from '../http/route.ts';
import { editor } from './users.ts';

/** The lake's one project. */
export const project: Route = {
  method: 'GET',
  path: '/projects/:project',
  for: 'editor',
  handle: (asked) => {
    requireProject(asked);
    return answerJson(describe(asked));
  },
};

/** All projects: the one. */
export const projects: Route = {
  method: 'GET',
  path: '/projects',
  for: 'editor',
  handle: (asked) => answerJson([describe(asked)]),
};

function describe({ lake }: Asked) {
  const id = lake.names.project;
  const members = [
    {
      id: editor.id,
      isCurrentUser: true,
      isRobot: false,
      role: 'administrator',
      roles: editor.roles,
    },
  ];
  return {
    id,
    displayName: id,
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    features: [],
    members,
    metadata: {},
  };
}
