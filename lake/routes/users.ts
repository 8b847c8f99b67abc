import { answerJson } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import type { Route } from '../http/route.ts';

/** The one user of a lake on a desk; whoever holds the token is this one. */
export const editor = {
  id: 'editor',
  projectUserId: 'editor',
  name: 'Editor',
  displayName: 'Editor',
  familyName: 'Editor',
  email: 'editor@localhost',
  imageUrl: null,
  profileImage: '',
  role: 'administrator',
  roles: [{ name: 'administrator', title: 'Administrator', description: 'May do everything.' }],
  provider: 'lake',
} as const;

/** Who the caller is; the Studio shows its login screen where this is refused. */
export const me: Route = {
  method: 'GET',
  path: '/users/me',
  for: 'editor',
  handle: () => answerJson(editor),
};

/** Users by their ids: an object for one id, a list for several. */
export const users: Route = {
  method: 'GET',
  path: '/users/:ids',
  for: 'editor',
  handle: ({ part }) => {
    const ids = part('ids').split(',');
    const found = ids.filter((id) => id === editor.id).map(() => editor);
    if (ids.length > 1) return answerJson(found);
    if (found[0] !== undefined) return answerJson(found[0]);
    throw gatewayError(
      404,
      'Not Found',
      `The lake has no user "${part('ids')}". Its user is "editor".`,
    );
  },
};
