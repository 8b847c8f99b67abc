import { once } from 'node:events';
import { createServer } from 'node:http';
import { startLake } from 'lake/startLake.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StartLake } from '../../../scripts/content/RunningLake.ts';
import { withContent, type Content } from '../../../scripts/content/withContent.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

async function answering(body: string): Promise<string> {
  const server = createServer((_request, response) => response.end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

function countedLake() {
  const events: string[] = [];
  const startLake: StartLake = () => {
    events.push('started');
    const close = () => Promise.resolve(void events.push('closed'));
    return Promise.resolve({ url: 'http://127.0.0.1:1', token: 'own-token', close });
  };
  return { events, startLake };
}

const same = (content: Content) => Promise.resolve(content);

/** A running lake with a data folder of its own, at a free port. */
async function runningLake() {
  const dataFolder = temporaryFolder();
  const lake = await startLake({ port: 0, dataFolder, empty: true });
  onTestFinished(() => lake.close());
  return { dataFolder, ...lake };
}

const nobody = 'http://127.0.0.1:9';

describe('withContent', () => {
  test('uses the lake at SANITY_API_HOST', async () => {
    const { events, startLake } = countedLake();
    const environment = { SANITY_API_HOST: await answering('{"result":1}'), LAKE_TOKEN: 'given' };
    const content = await withContent({ startLake, environment }, same);
    expect(content.environment).toMatchObject(environment);
    expect(content.secrets).toContain('given');
    expect(events).toEqual([]);
  });

  test('uses the lake that has the named folder open, at any port, and guards its token', async () => {
    const { events, startLake } = countedLake();
    const { dataFolder, url, token } = await runningLake();
    const environment = { SANITY_API_HOST: await answering('{"result":1}'), LAKE_TOKEN: 'given' };
    const content = await withContent({ startLake, dataFolder, environment }, same);
    expect(content.environment).toMatchObject({ SANITY_API_HOST: url });
    expect(content.secrets).toEqual([token, 'given', '']);
    expect(events).toEqual([]);
  });

  test('starts the lake of the named folder although another answers', async () => {
    const { events, startLake } = countedLake();
    const environment = { SANITY_API_HOST: await answering('{"result":1}') };
    const dataFolder = temporaryFolder({ address: `${environment.SANITY_API_HOST}\n` });
    const content = await withContent({ startLake, dataFolder, environment }, same);
    expect(content.environment).toMatchObject({ SANITY_API_HOST: 'http://127.0.0.1:1' });
    expect(content.secrets).toEqual(['own-token']);
    expect(events).toEqual(['started', 'closed']);
  });

  test('starts a lake when none answers, says so, and closes it after the work', async () => {
    const { events, startLake } = countedLake();
    const say = (text: string) => void events.push(text.split(' (')[0] ?? '');
    const wishes = { startLake, say, environment: { SANITY_API_HOST: nobody } };
    const content = await withContent(wishes, (given) => {
      events.push('worked');
      return Promise.resolve(given);
    });
    expect(content.environment).toMatchObject({
      CONTENT_SOURCE: 'lake',
      SANITY_API_HOST: 'http://127.0.0.1:1',
    });
    expect(content.secrets).toEqual(['own-token']);
    expect(events).toEqual([`No lake answers at ${nobody}`, 'started', 'worked', 'closed']);
  });

  test('closes the lake when the work fails', async () => {
    const { events, startLake } = countedLake();
    const wishes = { startLake, dataFolder: temporaryFolder(), environment: {} };
    await expect(withContent(wishes, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(events).toEqual(['started', 'closed']);
  });

  test('starts nothing for hosted content', async () => {
    const { events, startLake } = countedLake();
    const environment = {
      CONTENT_SOURCE: 'hosted',
      SANITY_PROJECT_ID: 'p',
      SANITY_READ_TOKEN: 'r',
    };
    const content = await withContent({ startLake, environment }, same);
    expect(content).toEqual({ environment, secrets: ['r'] });
    expect(events).toEqual([]);
  });

  test('refuses what answers and is no lake', async () => {
    const { startLake } = countedLake();
    const url = await answering('<h1>Some other program</h1>');
    const wishes = { startLake, environment: { SANITY_API_HOST: url } };
    await expect(withContent(wishes, same)).rejects.toThrow(
      `What answers at ${url} is no lake: it does not know the dataset "production". ` +
        'Name the right address in SANITY_API_HOST, or stop that program.',
    );
  });
});
