import { load } from 'cheerio';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { lakeContent } from '../../scripts/content/withContent.ts';
import { repositoryRoot } from '../../scripts/repositoryRoot.ts';
import { buildInto } from '../../scripts/site/buildSite.ts';
import { lakeUnderTest } from '../lake/withLake.ts';

const { editor, url, token } = await lakeUnderTest();
const site = mkdtempSync(path.join(tmpdir(), 'koda-settings-'));
const named = (text: string) => ({ et: text, lt: text, en: text });

const build = () => buildInto(site, lakeContent(process.env, url, [token]));
const pageOf = (file: string) => load(readFileSync(path.join(site, file), 'utf8'));

beforeAll(async () => {
  const picture = readFileSync(path.join(repositoryRoot, 'site/public/apple-touch-icon.png'));
  const { _id: logo } = await editor.assets.upload('image', picture);
  await editor.create({
    ...{ _id: 'us', _type: 'organisation', name: named('Meie'), slug: { current: 'meie' } },
  });
  await editor.create({
    ...{ _id: 'siteSettings', _type: 'siteSettings', name: named('Laste maja') },
    logo: { asset: { _ref: logo, _type: 'reference' }, shows: 'nobody' },
    accent: { light: '#7a1f3d', dark: '#f2b8c6' },
    coalitions: [
      {
        ...{ _key: 'a', _type: 'coalition', country: 'EE', tagline: named('Koos') },
        organisation: { _ref: 'us', _type: 'reference' },
      },
    ],
    navigation: { et: [], lt: [], en: [] },
  });
});
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

describe('the settings', () => {
  it('give every page the name, the logo and the colours of the site’s owner', async () => {
    const { pages } = await build();
    const without = [...pages.keys()].filter(
      (file) => pageOf(file)('link[href="/accent.css"]').length !== 1,
    );
    expect(without).toEqual([]);
    const $ = pageOf('et/index.html');
    expect($('header').text()).toContain('Laste maja');
    expect($('header img').attr('src')).toMatch(/^\/media\/.*\.png$/);
    const accent = readFileSync(path.join(site, 'accent.css'), 'utf8');
    expect(accent).toMatch(/scheme:light\)[^@]*--accent:#7a1f3d/);
    expect(accent).toMatch(/scheme:dark\)[^@]*--accent:#f2b8c6/);
  });

  it('leave no empty box on a home page before anything is written', () => {
    const $ = pageOf('et/index.html');
    expect($('h1').text()).toBe('Laste maja');
    expect($('main li a').length).toBeGreaterThanOrEqual(6);
    const empty = $('main :is(section, ul, p, h2, h3)').filter(
      (_, part) => $(part).text().trim() === '',
    );
    expect(empty.length).toBe(0);
  });

  it('are refused with a colour that nobody could read', async () => {
    await editor
      .patch('siteSettings')
      .set({ accent: { light: '#f6bd4a' } })
      .commit();
    await expect(build()).rejects.toThrow(
      /reaches a contrast of 1\.3 to 1 in the light theme and needs 4\.5: choose a darker colour/,
    );
  });
});
