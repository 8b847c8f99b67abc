import { Hono } from 'hono';

/** Where a site that is served by `npm start` says how its builds went. */
export const statusPath = '/.koda/status.json';

/** Answers a Studio's question how building stands; pages of other origins may not read it. */
export function statusRoute(status: () => unknown, studio: string): Hono {
  const app = new Hono();
  app.get(statusPath, (context) => {
    context.header('Access-Control-Allow-Origin', studio);
    context.header('Vary', 'Origin');
    return context.json(status());
  });
  return app;
}
