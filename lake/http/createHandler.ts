import { type Context, Hono } from 'hono';
import { LakeGap } from '../LakeGap.ts';
import type { LakeParts } from '../LakeParts.ts';
import { answerError } from './answerError.ts';
import { gatewayError } from './ApiError.ts';
import { callerOf } from './callerOf.ts';
import { answerPreflight, forPage } from './crossOrigin.ts';
import { type Door, guard } from './guard.ts';
import type { Route } from './route.ts';

/** What the handler is made of. */
export interface HandlerParts {
  routes: readonly Route[];
  lake: LakeParts;
  token: string;
  door: Door;
  log: (error: unknown) => void;
}

/** Makes the function that answers a request; it needs no port. */
export function createHandler(parts: HandlerParts): (request: Request) => Promise<Response> {
  const app = new Hono();
  for (const route of parts.routes) {
    const path = route.atRoot === true ? route.path : `/:version{v[^/]+}${route.path}`;
    app.on(route.method, path, (context) => answer(context, route, parts));
  }
  app.notFound(({ req }) => {
    throw new LakeGap(
      `The embedded lake cannot answer ${req.method} ${new URL(req.url).pathname}: no route imitates it. ` +
        'Add one to lake/routes, or use CONTENT_SOURCE=hosted.',
    );
  });
  app.onError((error) => answerError(error, parts.log));
  return async (request) => {
    try {
      guard(request, parts.door);
    } catch (error) {
      return answerError(error, parts.log);
    }
    if (request.method === 'OPTIONS') return answerPreflight(request);
    return forPage(request, await app.fetch(request));
  };
}

function answer(context: Context, route: Route, { lake, token }: HandlerParts) {
  const request = context.req.raw;
  const caller = callerOf(request, token);
  if (route.for === 'editor' && caller !== 'editor') {
    throw gatewayError(
      401,
      'Unauthorized',
      'This needs the lake\'s token. Send it as "Authorization: Bearer <token>".',
    );
  }
  const part = (name: string) => context.req.param(name) ?? '';
  const version = part('version').replace(/^v/, '');
  return route.handle({ request, url: new URL(request.url), version, caller, lake, part });
}
