import { describe, expect, test } from 'vitest';
import { siteApp } from '../../../scripts/site/siteApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const files = {
  '404.html': 'lost in three languages',
  'et/index.html': 'avaleht',
  'et/404/index.html': 'kadunud',
  'calendar.ics': 'BEGIN:VCALENDAR',
  'style.css': 'body {}',
  'et/vana/index.html': 'on kolinud',
  _redirects: '# Moved\n/et/vana/ /et/ 301!\n/et/vana/ /et/ 301\n',
};

async function get(address: string) {
  const response = await siteApp(temporaryFolder(files)).request(address);
  const { status, headers } = response;
  const [type] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  return { status, type, text: await response.text(), headers };
}

describe('siteApp', () => {
  test.each([
    ['/et/', 'text/html', 'avaleht'],
    ['/calendar.ics', 'text/calendar', 'BEGIN:VCALENDAR'],
    ['/style.css', 'text/css', 'body {}'],
  ])('serves %s as %s', async (address, type, text) => {
    expect(await get(address)).toMatchObject({ status: 200, type, text });
  });

  test('leads on from a former address', async () => {
    const { status, headers } = await get('/et/vana/');
    expect([status, headers.get('location')]).toEqual([301, '/et/']);
  });

  test('sends an address without its last slash on', async () => {
    const { status, headers } = await get('/et?q=a');
    expect([status, headers.get('location')]).toEqual([301, '/et/?q=a']);
  });

  test.each([
    ['/et/nothing/', 'kadunud'],
    ['/lt/nothing/', 'lost in three languages'],
    ['/nothing', 'lost in three languages'],
    ['/et/../../etc/passwd', 'lost in three languages'],
    ['/%2e%2e%2fpackage.json', 'lost in three languages'],
  ])('answers %s with the nearest 404 page', async (address, text) => {
    expect(await get(address)).toMatchObject({ status: 404, type: 'text/html', text });
  });

  test.each(['/et/', '/nothing'])('lets nobody cache %s', async (address) => {
    expect((await get(address)).headers.get('cache-control')).toBe('no-store');
  });
});
