import { answerJson } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import type { Asked, Route } from '../http/route.ts';
import { isRecord } from '../json/isRecord.ts';
import { parseJson } from '../json/parseJson.ts';
import { readJson } from '../write/readBody.ts';

/** The Studio's settings of its user (layout, order, recent searches), by their keys. */
export const readSettings: Route = {
  method: 'GET',
  path: '/users/me/keyvalue/:keys',
  for: 'editor',
  handle: ({ lake, part }) => answerJson(found(lake.store.file.settings(part('keys').split(',')))),
};

/** Keeps settings and gives them back. */
export const writeSettings: Route = {
  method: 'PUT',
  path: '/users/me/keyvalue',
  for: 'editor',
  handle: async (asked) => {
    const settings = await readSettingsIn(asked);
    asked.lake.store.file.keepSettings(settings);
    return answerJson(found(settings));
  },
};

async function readSettingsIn({ request }: Asked): Promise<Map<string, string>> {
  const body = await readJson(request);
  if (!Array.isArray(body)) throw wrongBody();
  return new Map(
    body.map((setting: unknown) => {
      if (!isRecord(setting) || typeof setting['key'] !== 'string') throw wrongBody();
      return [setting['key'], JSON.stringify(setting['value'] ?? null)];
    }),
  );
}

function found(settings: ReadonlyMap<string, string>) {
  return [...settings].map(([key, value]) => ({ key, value: parseJson(value) }));
}

function wrongBody() {
  return gatewayError(400, 'Bad Request', 'The body must be JSON [{"key": "...", "value": ...}].');
}
