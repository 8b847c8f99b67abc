import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@sanity/client';
import { startLake, type RunningLake } from 'lake/startLake.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { onPublish } from '../../../scripts/content/onPublish.ts';
import { lakeContent } from '../../../scripts/content/withContent.ts';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'koda-on-publish-'));
const patiently = { timeout: 20_000 };
let lake: RunningLake;

beforeAll(async () => {
  lake = await startLake({ port: 0, dataFolder });
});

afterAll(async () => {
  await lake.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

function write(document: { _id: string; _type: string; title?: string }): Promise<unknown> {
  const api = { apiHost: lake.url, useProjectHostname: false, apiVersion: '2025-02-19' };
  const content = { projectId: 'koda', dataset: 'production', useCdn: false, token: lake.token };
  return createClient({ ...api, ...content }).createOrReplace(document);
}

describe('onPublish', () => {
  test('calls back for what is published, and when the lake is there again after it was away', async () => {
    const published = vi.fn();
    const { environment } = lakeContent(process.env, lake.url, [lake.token]);
    const stop = onPublish(environment, published);
    const calls = () => published.mock.calls.length;
    const publish = async () => {
      await write({ _id: 'topic-play', _type: 'topic' });
      return calls();
    };
    await expect.poll(publish, patiently).toBeGreaterThan(0);

    await lake.close();
    const before = calls();
    lake = await startLake({ port: Number(new URL(lake.url).port), dataFolder });
    await expect.poll(calls, patiently).toBeGreaterThan(before);
    stop();
  });

  test('is silent about drafts', async () => {
    const published = vi.fn();
    const { environment } = lakeContent(process.env, lake.url, [lake.token]);
    const stop = onPublish(environment, published);
    const publish = async (title: string) => {
      await write({ _id: 'topic-play', _type: 'topic', title });
      return published.mock.calls.length;
    };
    await expect.poll(() => publish('Play'), patiently).toBeGreaterThan(0);
    const before = published.mock.calls.length;
    await write({ _id: 'drafts.topic-play', _type: 'topic' });
    await publish('Playing');
    await expect.poll(() => published.mock.calls.length, patiently).toBe(before + 1);
    stop();
  });
});
