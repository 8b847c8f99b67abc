import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { movedIn } from '../hosting/movedIn.ts';

/**
 * Answers requests from a built site as a good static host does: an address without its last slash is sent on,
 * a former address leads on, a missing page gets the 404 page of its language, and nothing is cached, because the next build may change it.
 * `besides` holds routes that are no part of the site and come before it.
 */
export function siteApp(folder: string, besides?: Hono): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  if (besides !== undefined) app.route('/', besides);
  app.use(async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    if (pathname.endsWith('/') || !existsSync(path.join(folder, pathname, 'index.html')))
      return next();
    return context.redirect(`${pathname}/${search}`, 301);
  });
  app.use(async (context, next) => {
    const moved = movedIn(folder).get(new URL(context.req.url).pathname);
    if (moved === undefined || moved.status === 410) return next();
    return context.redirect(moved.to, moved.status);
  });
  app.use(serveStatic({ root: folder }));
  app.notFound((context) => missing(context, folder));
  return app;
}

function missing(context: Context, folder: string): Response {
  const [, locale = ''] = new URL(context.req.url).pathname.split('/');
  const ofLocale = /^[a-z]{2}$/.test(locale)
    ? [path.join(folder, locale, '404', 'index.html')]
    : [];
  const page = [...ofLocale, path.join(folder, '404.html')].find((file) => existsSync(file));
  if (page === undefined)
    return context.text('There is no such page, or the site is not built yet.\n', 404);
  return context.html(readFileSync(page, 'utf8'), 404);
}
