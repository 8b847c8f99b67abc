import { afterEach, describe, expect, test, vi } from 'vitest';

import { LiveVersions } from '../../../studio/translations/live/LiveVersions.ts';
import { lakeUnderTest, temporaryFolder } from '../../lake/withLake.ts';
import { original, translation } from './sampleGroup.ts';

const dataFolder = temporaryFolder();
const { editor } = await lakeUnderTest({ dataFolder });
const question = { filter: '_type == $type', params: { type: 'article' } };
const stops: (() => void)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await editor.delete({ query: '*[defined(translationOf)]' });
  await editor.delete({ query: '*[_type == "article"]' });
});

async function create(document: ReturnType<typeof original>) {
  await editor.create({ ...document, _rev: undefined });
}

async function watched() {
  const live = new LiveVersions(editor, question);
  stops.push(live.watch(() => undefined));
  await vi.waitUntil(() => live.state().isLoaded, { timeout: 5_000 });
  return live;
}

describe('LiveVersions', () => {
  test('asks for what is there, drafts too', async () => {
    await create(original());
    await create(original({ _id: 'drafts.news-et' }));
    const { versions } = (await watched()).state();
    expect(versions.map(({ id, isDraft }) => [id, isDraft])).toEqual([
      ['news-et', true],
      ['news-et', false],
    ]);
  });

  test('follows what is created, changed and deleted', async () => {
    const live = await watched();
    const titles = () => live.state().versions.map(({ title }) => title);
    await create(original());
    await create(translation());
    await vi.waitUntil(() => titles().length === 2);
    await editor.patch('news-lt').set({ title: 'Kitas' }).commit();
    await vi.waitUntil(() => titles().includes('Kitas'));
    await editor.delete('news-lt');
    await vi.waitUntil(() => titles().length === 1);
    expect(titles()).toEqual(['Koolitus sügisel']);
  });

  test('says what went wrong when the lake cannot be asked', async () => {
    const live = new LiveVersions(editor, { ...question, filter: '_type ==' });
    stops.push(live.watch(() => undefined));
    await vi.waitUntil(() => live.state().problem !== undefined, { timeout: 5_000 });
    expect(live.state()).toMatchObject({ isLoaded: false, versions: [] });
  });
});
