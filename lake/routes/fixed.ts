import { answerJson } from '../http/answer.ts';
import type { Route } from '../http/route.ts';

const everything = ['read', 'create', 'update', 'history', 'manage', 'editHistory'];

/** Answers that never change, by path: what the Studio and Sanity's commands ask besides content. */
const answers: Readonly<Record<string, unknown>> = {
  '/aliases': [],
  '/auth/id': { id: 'editor' },
  '/auth/providers': { providers: [], thirdPartyLogin: false, sso: { saml: false } },
  '/check/cors': { result: { allowed: true, withCredentials: true } },
  '/data/ping/:dataset': { pong: true },
  '/features': [],
  '/help': { resources: {} },
  '/intake/telemetry-status': { status: 'denied' },
  '/journey/announcements': [],
  '/journey/:topic': null,
  '/ping': { pong: true },
  '/projects/:project/datasets/:dataset/acl': [
    { filter: '_id in path("**")', permissions: everything },
  ],
  '/projects/:project/grants': {
    'sanity.project': [{ grants: [{ name: 'read', params: {} }] }],
    'sanity.document.filter': [{ grants: [{ name: 'editHistory', params: {} }] }],
  },
  '/projects/:project/user-applications': [],
  '/schedules/:project/:dataset': { schedules: [] },
};

/** The routes of those answers. */
export const fixed: readonly Route[] = Object.entries(answers).map(([path, answer]) => ({
  method: 'GET',
  path,
  for: 'anyone',
  handle: () => answerJson(answer),
}));

/** What the Studio reports about itself is thrown away. */
export const telemetry: Route = {
  method: 'POST',
  path: '/intake/batch',
  for: 'anyone',
  handle: () => new Response(null, { status: 204 }),
};

/** Logging out changes nothing: the token stays the lake's. */
export const logout: Route = {
  method: 'POST',
  path: '/auth/logout',
  for: 'anyone',
  handle: () => new Response(null, { status: 204 }),
};
