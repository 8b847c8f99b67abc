import { once } from 'node:events';
import { connect } from 'node:net';
import { isRecord } from 'lake/json/isRecord.ts';
import { WebSocket } from 'ws';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lakeUnderTest, type LakeUnderTest } from '../withLake.ts';

let lake: LakeUnderTest;

beforeAll(async () => {
  lake = await lakeUnderTest();
});

describe('settings', () => {
  it('are kept by their keys', async () => {
    const settings = [
      { key: 'a.layout', value: 'compact' },
      { key: 'b', value: { deep: [1] } },
    ];
    const put = { method: 'PUT', url: '/users/me/keyvalue', body: settings } as const;
    expect(await lake.editor.request(put)).toEqual(settings);
    expect(await lake.editor.request({ url: '/users/me/keyvalue/b,none,a.layout' })).toEqual(
      settings.toReversed(),
    );
  });
});

describe('references', () => {
  it('from other datasets are none', async () => {
    const url =
      '/data/references/production/documents/a/to?excludeInternalReferences=true&excludePaths=true';
    expect(await lake.editor.request({ url })).toEqual({ totalCount: 0, references: [] });
    const inside = lake.editor.request({ url: '/data/references/production/documents/a/to' });
    await expect(inside).rejects.toMatchObject({ statusCode: 501 });
  });
});

describe('search', () => {
  it('answers text::query as the Studio asks it', async () => {
    await lake.editor.create({
      _id: 'a',
      _type: 'topic',
      name: 'Kasupere koolitus',
      body: [{ _key: 'k', text: 'Tartus' }],
    });
    await lake.editor.create({ _id: 'b', _type: 'topic', name: 'Asenduskodu' });
    const query =
      '*[_type in $types && ([@, _id] match text::query($q) || references($raw))]' +
      '{_id, "orderings": [_updatedAt, _id]} | order(orderings[1] asc)[0...$limit]._id';
    const find = (q: string) =>
      lake.editor.fetch(query, { types: ['topic'], q, raw: q, limit: 10 });
    expect(await find('*')).toEqual(['a', 'b']);
    expect(await find('koolit*')).toEqual(['a']);
    expect(await find('tartus KASUPERE')).toEqual(['a']);
    expect(await find('koolit')).toEqual([]);
    expect(await find('kasupere -koolitus')).toEqual([]);
    expect(await find('"asenduskodu"')).toEqual(['b']);
    const field = '*[name match text::query("asen*")]._id';
    expect(await lake.editor.fetch(field)).toEqual(['b']);
    const scored =
      '*[_type == "topic"] | score(boost(name match text::query("asenduskodu"), 2)) | order(_score desc)[0]._id';
    expect(await lake.editor.fetch(scored)).toBe('b');
  });
});

/** A window of the Studio: says things in JSON-RPC, as Sanity's bifur client does, and keeps what it is told. */
async function visitor() {
  const socket = new WebSocket(
    `${lake.url.replace('http', 'ws')}/v2022-06-30/socket/production?tag=x`,
  );
  const heard: unknown[] = [];
  const answers = new Map<number, () => void>();
  socket.on('message', (data: Buffer) => {
    const message: unknown = JSON.parse(data.toString());
    if (!isRecord(message)) return;
    const { id, params } = message;
    if (typeof id === 'number') answers.get(id)?.();
    else if (isRecord(params)) heard.push(params['result']);
  });
  await new Promise((resolve) => socket.on('open', resolve));
  const say = (method: string, params: object) =>
    new Promise<undefined>((resolve) => {
      const id = answers.size;
      answers.set(id, () => resolve(undefined));
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    });
  await say('authorization', { authorization: `Bearer ${lake.token}` });
  return { socket, heard, say };
}

describe('presence', () => {
  it('tells each window what the others do', async () => {
    const [here, there] = [await visitor(), await visitor()];
    await here.say('presence_subscribe', {});
    await there.say('presence_rollcall', { session: 's' });
    await there.say('presence_announce', { data: { sessionId: 's', locations: [] } });
    there.socket.close();
    await vi.waitUntil(() => here.heard.length === 3);
    here.socket.close();
    expect(here.heard).toEqual([
      { type: 'rollCall', i: 'editor', session: 's' },
      { type: 'state', i: 'editor', m: { sessionId: 's', locations: [] } },
      { type: 'disconnect', i: 'editor', m: { session: 's' } },
    ]);
  });

  it.each([
    ['a foreign page', 'http://evil.example', '/v1/socket/production'],
    ['another path', 'http://localhost:3333', '/v1/data/production'],
  ])('does not answer %s', async (_, origin, path) => {
    const socket = new WebSocket(`${lake.url.replace('http', 'ws')}${path}`, { origin });
    const failure = new Promise<Error>((resolve) => socket.on('error', resolve));
    expect((await failure).message).toBe('Unexpected server response: 403');
  });

  it('outlives a browser that goes away before it is answered', async () => {
    const lines = ['GET /v1/socket/none HTTP/1.1', `Host: ${new URL(lake.url).host}`];
    const upgrade = [...lines, 'Connection: Upgrade', 'Upgrade: websocket', '', ''].join('\r\n');
    const away = Array.from({ length: 20 }, async () => {
      const socket = connect(Number(new URL(lake.url).port), '127.0.0.1');
      socket.on('connect', () => socket.write(upgrade, () => socket.resetAndDestroy()));
      await once(socket, 'close');
    });
    await Promise.all(away);
    expect((await lake.ask('/v1/ping')).status).toBe(200);
  });

  it.each(['constructor', '__proto__'])('knows no method "%s"', async (method) => {
    const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v1/socket/production`);
    const answer = new Promise<string>((resolve) =>
      socket.on('message', (data: Buffer) => resolve(data.toString())),
    );
    socket.on('open', () => socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method })));
    expect(JSON.parse(await answer)).toMatchObject({ error: { code: -32601 } });
    socket.close();
  });

  it('says nothing without the token', async () => {
    const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v1/socket/production`);
    const answer = new Promise<string>((resolve) =>
      socket.on('message', (data: Buffer) => resolve(data.toString())),
    );
    socket.on('open', () => socket.send('{"jsonrpc":"2.0","id":1,"method":"presence_subscribe"}'));
    expect(JSON.parse(await answer)).toMatchObject({
      error: { message: "Presence needs the lake's token." },
    });
    socket.close();
  });
});
