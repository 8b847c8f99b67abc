import { extensionOf, mediaTypeOf } from '../assets/mediaTypes.ts';
import { answerBytes } from '../http/answer.ts';
import { gatewayError } from '../http/ApiError.ts';
import { requireDataset, requireProject } from '../http/requireDataset.ts';
import type { Route } from '../http/route.ts';
import { assetHeaders } from './assetHeaders.ts';

/** A file as it was uploaded; `?dl=<name>` makes the browser keep it under that name. */
export const file: Route = {
  method: 'GET',
  path: '/files/:project/:dataset/:file/:vanity?',
  atRoot: true,
  for: 'anyone',
  handle: async (asked) => {
    requireProject(asked);
    requireDataset(asked);
    const name = asked.part('file');
    const bytes = await asked.lake.assets.read('file', name);
    if (bytes === undefined)
      throw gatewayError(404, 'Not Found', `The lake has no file "${name}".`);
    const headers = assetHeaders(asked, bytes, name);
    return answerBytes(bytes, { ...headers, 'Content-Type': mediaTypeOf(extensionOf(name)) });
  },
};
