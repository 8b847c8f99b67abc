import { describe, expect, test } from 'vitest';
import { siteApp } from '../../../scripts/site/siteApp.ts';
import { statusPath, statusRoute } from '../../../scripts/site/statusRoute.ts';

const studio = 'http://localhost:3333';
const app = siteApp(
  '/nowhere',
  statusRoute(() => ({ isBuilding: true }), studio),
);

describe('statusRoute', () => {
  test('tells a Studio how building stands, never from a cache', async () => {
    const response = await app.request(statusPath);
    expect(await response.json()).toEqual({ isBuilding: true });
    expect(response.headers.get('access-control-allow-origin')).toBe(studio);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is no part of a site that is served without it', async () => {
    const response = await siteApp('/nowhere').request(statusPath);
    expect(response.status).toBe(404);
  });
});
